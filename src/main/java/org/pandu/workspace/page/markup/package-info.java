/**
 * Block Kit as HTML: texts with Slack's markup, and the views that the template
 * {@code workspace/blocks} puts into elements.
 */
@NullMarked
package org.pandu.workspace.page.markup;

import org.jspecify.annotations.NullMarked;
