/**
 * What a person does in the workspace: types, clicks, fills in, sends off. The page and
 * the tests act through here, and the app gets it as Slack would deliver it.
 */
@NullMarked
@NamedInterface("acting")
package org.pandu.workspace.acting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
