package org.pandu.pairing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README's table of rights is the code's.
 */
class RightsReadmeTests {

	private static final String BEGIN = "<!-- rights -->";

	private static final String END = "<!-- /rights -->";

	@Test
	void theReadmeShowsTheTableTheCodeHas() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		String shown = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)).strip();
		assertThat(shown).as("Between %s and %s of README.md belongs:%n%s%n", BEGIN, END, table()).isEqualTo(table());
	}

	private static String table() {
		String head = Stream.of(Role.values()).map(RightsReadmeTests::name).collect(cells("may"));
		String rule = Stream.of(Role.values()).map((role) -> "---").collect(cells("---"));
		return Stream
			.concat(Stream.of(head, rule), Arrays.stream(Right.values())
				.map((right) -> Stream.of(Role.values()).map((role) -> cell(role, right)).collect(cells(name(right)))))
			.collect(Collectors.joining("\n"));
	}

	private static Collector<CharSequence, ?, String> cells(String first) {
		return Collectors.joining(" | ", "| " + first + " | ", " |");
	}

	private static String cell(Role role, Right right) {
		if (!Rights.allow(role, right)) {
			return "–";
		}
		return switch (right.whose()) {
			case EITHER_SIDES -> "yes";
			case OWN -> "own";
			case OTHER_SIDES -> "the other side’s";
		};
	}

	private static String name(Role role) {
		return switch (role) {
			case ADMIN -> "programme admin";
			case DIRECT_SUPERIOR -> "direct superior";
			case ANYONE_ELSE -> "anyone else";
			case COACH -> "coach";
			case MENTOR -> "mentor";
			case COACHEE -> "coachee";
			case MENTEE -> "mentee";
		};
	}

	private static String name(Right right) {
		return switch (right) {
			case ANSWER_PAIRING -> "accept or decline the pairing, for oneself";
			case READ_AGREEMENT -> "read its confidentiality agreement";
			case WITHDRAW_PROPOSAL -> "take its proposal back";
			case END_PAIRING -> "end the pairing";
			case READ_END_REASON -> "read why it ended";
			case HAND_OVER -> "hand it over";
			case ASK_FOR_SOMEONE_ELSE -> "ask for someone else";
			case READ_WISH -> "read that wish and its reason";
			case LET_GOALS_FOLLOW -> "let goals and open steps go along after a handover";
			case SET_CADENCE -> "give the pairing a cadence of its own";
			case READ_CADENCE_REASON -> "read why its cadence differs";
			case PAUSE -> "let it pause, and end that";
			case READ_PAUSE_REASON -> "read what its pause is for";
			case RECORD_NEED -> "record a need and withdraw it";
			case READ_NEEDS -> "read the needs";
			case SCHEDULE -> "schedule a session";
			case PROPOSE_TIME -> "propose a time";
			case ANSWER_TIME -> "accept or decline a proposed time, or propose another";
			case MOVE -> "move a session";
			case CANCEL -> "cancel a session";
			case SET_SLOT -> "set up a standing slot";
			case PROPOSE_SLOT -> "propose a standing slot";
			case ANSWER_SLOT -> "accept or decline a proposed standing slot";
			case CHANGE_SLOT -> "change or end a standing slot";
			case START -> "start a session and walk through the guide";
			case CLOSE -> "close a session and write the plan";
			case SAY_HELD -> "say that a session took place, for the coach or mentor to close it";
			case MARK_ABSENCE -> "mark an absence";
			case READ_INVITATION -> "read the brief, the line of the invitation and the agenda";
			case SET_SESSION_GOAL -> "set a session’s goal";
			case SAY_WHAT_MATTERS -> "say what one wants to talk about in a session";
			case READ_REASON -> "read why a session was cancelled";
			case SHARE_PLAN -> "read and write goals, their progress, and the steps of the plan";
			case WRITE_NOTES -> "write notes and read them";
			case READ_SHARED_NOTES -> "read shared notes";
			case READ_SUMMARY -> "read the summary of a session and take it along";
			case GIVE_FEEDBACK -> "give the other side feedback";
			case READ_FEEDBACK -> "read feedback and its answer";
			case ANSWER_FEEDBACK -> "thank for feedback, answer it, ask to talk about it";
			case REPLY_TO_ANSWER -> "reply once to an answer";
			case RATE -> "rate a session, comment, read and change that";
			case RATE_AT_CLOSING -> "rate a session in the form that closes it";
			case READ_RATING -> "read someone else’s single rating";
			case CHOOSE_SKILLS -> "choose skills, rate them, let the other side rate them";
			case RATE_COACHEES_SKILLS -> "rate the skills of the coachee or mentee, where they allow it";
			case READ_SKILLS -> "read how the other side rated one’s skills";
			case ASK_FAST_TRACK -> "ask for a fast-track session, choose its time, add to it, raise it, take it back";
			case ANSWER_FAST_TRACK -> "answer a fast-track request";
			case READ_FAST_TRACK -> "read what a fast-track request is about";
		};
	}

}
