package org.pandu.session.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.session.OtherTimes;
import org.pandu.session.OutsideHours;
import org.pandu.session.Slot;
import org.pandu.session.SlotTaken;
import org.pandu.slack.FormValues;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * What a form for a time asks when somebody is booked or does not work then: why, and
 * which of the nearest free times to take instead. A time outside working hours can be
 * kept. Each time is shown in both people's zones.
 */
public final class OtherTimesField {

	/**
	 * The chosen time; the value is its start in seconds of the epoch, {@link #BELOW}, or
	 * {@link #ANYWAY} with start and minutes.
	 */
	public static final String NAME = "other-time";

	/** The day and time in the form's own fields. */
	public static final String BELOW = "below";

	private static final String ANYWAY = "anyway/";

	private OtherTimesField() {
	}

	/**
	 * A time that was chosen here.
	 *
	 * @param slot the time
	 * @param anyway whether it is meant though it is outside working hours
	 */
	public record Chosen(Slot slot, boolean anyway) {
	}

	/**
	 * The warning and the choice. Without other times there is nothing to choose.
	 */
	public static List<LayoutBlock> of(SlotTaken taken, Words words) {
		return blocks(List.of(taken.in(words, Mrkdwn::escape)), taken.alternatives(), null, words);
	}

	/**
	 * The warning, which says whose hours they are, and the choice.
	 */
	public static List<LayoutBlock> of(OutsideHours outside, Words words) {
		return blocks(HoursWarning.lines(outside, words), outside.alternatives(), outside.wished(), words);
	}

	/**
	 * Reads the choice.
	 * @param zone the zone of the form's clock
	 * @param length the length in the form, which may have changed meanwhile
	 * @return the time, or empty when the form's own fields count
	 */
	public static Optional<Chosen> read(FormValues values, ZoneId zone, Duration length) {
		return values.option(NAME).filter((value) -> !value.equals(BELOW)).map((value) -> {
			if (!value.startsWith(ANYWAY)) {
				return new Chosen(at(value, zone, length), false);
			}
			String[] asked = value.substring(ANYWAY.length()).split("/");
			return new Chosen(at(asked[0], zone, length), asked[1].equals("" + length.toMinutes()));
		});
	}

	private static List<LayoutBlock> blocks(List<String> warning, OtherTimes others, @Nullable Slot wished,
			Words words) {
		List<String> lines = new ArrayList<>(warning);
		if (others.onlyAwake() && !others.slots().isEmpty()) {
			lines.add(words.of("session.hours.only-awake"));
		}
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(BELOW, words.of("session.form.below")));
		others.slots()
			.forEach((slot) -> choices
				.add(new Choice("" + slot.startsAt().getEpochSecond(), label(slot, others.otherZone(), words))));
		if (wished != null) {
			choices.add(new Choice(ANYWAY + wished.startsAt().getEpochSecond() + "/" + wished.length().toMinutes(),
					words.of("session.form.keep", "time",
							words.in(wished.zone()).brief(wished.startsAt(), wished.endsAt()))));
		}
		return List.of(Pieces.section(String.join("\n", lines)),
				Field.of(NAME, words.of("session.form.other-time"))
					.mayBeEmpty()
					.hint(words.of("session.form.other-time-hint"))
					.radio(choices, BELOW));
	}

	/**
	 * The time on one's own clock, then on the other's where it shows another.
	 */
	static String label(Slot slot, @Nullable ZoneId otherZone, Words words) {
		String own = words.in(slot.zone()).brief(slot.startsAt(), slot.endsAt());
		boolean same = otherZone == null || otherZone.getRules()
			.getOffset(slot.startsAt())
			.equals(slot.zone().getRules().getOffset(slot.startsAt()));
		return (otherZone == null || same) ? own
				: own + " · " + words.in(otherZone).briefClock(slot.startsAt(), slot.endsAt());
	}

	private static Slot at(String seconds, ZoneId zone, Duration length) {
		return Slot.of(Instant.ofEpochSecond(Long.parseLong(seconds)), zone, length);
	}

}
