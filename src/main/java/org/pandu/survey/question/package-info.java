/**
 * Questions as data: their wording, new ones, those switched off, the skills of each
 * level.
 */
@NullMarked
@NamedInterface("question")
package org.pandu.survey.question;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
