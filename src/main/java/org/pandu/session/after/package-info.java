/**
 * What stays of a session for its two people: the summary of what was shared, and the way
 * to take it along. Guideline, "Tahap 3: Tindak Lanjut".
 */
@NullMarked
@NamedInterface("after")
package org.pandu.session.after;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
