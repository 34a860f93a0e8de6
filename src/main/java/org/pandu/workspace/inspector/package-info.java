/**
 * What went to and fro between the workspace and the app, for developers and tests.
 */
@NullMarked
package org.pandu.workspace.inspector;

import org.jspecify.annotations.NullMarked;
