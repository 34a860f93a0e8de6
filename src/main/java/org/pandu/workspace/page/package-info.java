/**
 * The workspace's page: what a person sees in the browser, and what a click there does.
 * It shows the state and acts through {@link org.pandu.workspace.acting.Hands}.
 */
@NullMarked
package org.pandu.workspace.page;

import org.jspecify.annotations.NullMarked;
