/**
 * The pieces that messages and modals are made of.
 */
@NullMarked
@NamedInterface("blocks")
package org.pandu.slack.blocks;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
