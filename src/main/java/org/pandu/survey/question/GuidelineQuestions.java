package org.pandu.survey.question;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.people.Level;

/**
 * The guideline's own questions, with which a programme begins: "Pengukuran
 * Keberhasilan", 1 and 5, and the skills of "Tujuan" and "Langkah 1". Their words lie in
 * the catalogue.
 */
enum GuidelineQuestions {

	SESSION(Topic.SESSION, null, "survey.begin.session"),

	CLOSING(Topic.CLOSING, null, "survey.begin.closing"),

	ENDING(Topic.ENDING, null, "survey.begin.ending"),

	VALUE(Topic.PROGRAM, null, "survey.begin.value"),

	EXPERIENCE(Topic.PROGRAM, null, "survey.begin.experience"),

	PRODUCTIVITY(Topic.PROGRAM, null, "survey.begin.productivity"),

	TEAMWORK(Topic.PROGRAM, null, "survey.begin.teamwork"),

	LEADERSHIP(Topic.PROGRAM, null, "survey.begin.leadership"),

	EFFICIENCY(Topic.PROGRAM, null, "survey.begin.efficiency"),

	MADYA_LEADING(Topic.SKILL, Level.MADYA, "survey.begin.leading"),

	MADYA_STRATEGY(Topic.SKILL, Level.MADYA, "survey.begin.strategy"),

	MADYA_COLLABORATION(Topic.SKILL, Level.MADYA, "survey.begin.collaboration"),

	MADYA_POLICY(Topic.SKILL, Level.MADYA, "survey.begin.policy"),

	MUDA_TEAM(Topic.SKILL, Level.MUDA, "survey.begin.team"),

	MUDA_COMMUNICATION(Topic.SKILL, Level.MUDA, "survey.begin.communication"),

	MUDA_DECISIONS(Topic.SKILL, Level.MUDA, "survey.begin.decisions"),

	MUDA_PERFORMANCE(Topic.SKILL, Level.MUDA, "survey.begin.performance"),

	MUDA_CONFLICT(Topic.SKILL, Level.MUDA, "survey.begin.conflict"),

	PERTAMA_FUNCTION(Topic.SKILL, Level.PERTAMA, "survey.begin.function"),

	PERTAMA_EFFICIENCY(Topic.SKILL, Level.PERTAMA, "survey.begin.role-efficiency"),

	PERTAMA_SPEAKING(Topic.SKILL, Level.PERTAMA, "survey.begin.speaking"),

	PERTAMA_GROWTH(Topic.SKILL, Level.PERTAMA, "survey.begin.growth");

	static final List<GuidelineQuestions> ALL = List.of(values());

	private final Topic topic;

	private final @Nullable Level level;

	private final String textKey;

	GuidelineQuestions(Topic topic, @Nullable Level level, String textKey) {
		this.topic = topic;
		this.level = level;
		this.textKey = textKey;
	}

	Topic topic() {
		return this.topic;
	}

	@Nullable Level level() {
		return this.level;
	}

	String textKey() {
		return this.textKey;
	}

}
