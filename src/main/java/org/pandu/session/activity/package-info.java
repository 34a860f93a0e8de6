/**
 * A person's own record of sessions and hours, without content.
 */
@NullMarked
package org.pandu.session.activity;

import org.jspecify.annotations.NullMarked;
