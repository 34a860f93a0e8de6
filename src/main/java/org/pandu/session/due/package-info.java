/**
 * When the next session is due by the cadence, and which pairings need one. Guideline,
 * "Langkah 1: Tentukan Frekuensi Sesi".
 */
@NullMarked
@NamedInterface("due")
package org.pandu.session.due;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
