/**
 * The clustered jobs that drain the notices.
 */
@NullMarked
package org.pandu.notice.quartz;

import org.jspecify.annotations.NullMarked;
