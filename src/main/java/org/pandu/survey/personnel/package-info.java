/**
 * What the personnel unit types: who stayed, and what the units reached.
 */
@NullMarked
@NamedInterface("personnel")
package org.pandu.survey.personnel;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
