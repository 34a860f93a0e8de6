package org.pandu.guide;

/**
 * What can help someone on, in the order of the guideline's table. Guideline,
 * "Perbandingan antara Coaching, Mentoring, Training dan Konseling".
 */
public enum Approach {

	COACHING, MENTORING, TRAINING, COUNSELLING

}
