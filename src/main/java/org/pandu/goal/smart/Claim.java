package org.pandu.goal.smart;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.pandu.people.Level;

/**
 * A goal as the check looks at it.
 *
 * @param words the goal in one sentence
 * @param due its day
 * @param today the day it is for who writes
 * @param level the level of who is to reach it
 * @param topic the objective or focus it was linked to; {@code null} for none
 * @param evidence how one will know that it is reached; may be empty
 * @param reach what makes it reachable; may be empty
 * @param relevance what it serves; may be empty
 * @param figures whether figures were set
 */
public record Claim(String words, LocalDate due, LocalDate today, Level level, @Nullable String topic, String evidence,
		String reach, String relevance, boolean figures) {

	@Override
	public String toString() {
		return "Claim[due=" + this.due + ", topic=" + this.topic + "]";
	}

}
