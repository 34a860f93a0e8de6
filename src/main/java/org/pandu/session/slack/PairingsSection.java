package org.pandu.session.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.pairing.slack.PairingActions;
import org.pandu.people.People;
import org.pandu.session.AllSeries;
import org.pandu.session.Series;
import org.pandu.session.due.NextDue;
import org.pandu.session.due.Outlook;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A person's pairings, each with when the next session is, or when it is due by cadence.
 */
@Component
class PairingsSection implements HomeSection {

	/** As many as leave the Home tab room for the rest. */
	private static final int MOST = 15;

	private final Pairings pairings;

	private final AllSeries allSeries;

	private final NextDue nextDue;

	private final People people;

	private final List<PairingOffer> offers;

	PairingsSection(Pairings pairings, AllSeries allSeries, NextDue nextDue, People people, List<PairingOffer> offers) {
		this.pairings = pairings;
		this.allSeries = allSeries;
		this.nextDue = nextDue;
		this.people = people;
		this.offers = offers;
	}

	@Override
	public HomePlace place() {
		return HomePlace.PAIRINGS;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		if (!this.people.existsById(person)) {
			return List.of();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("session.home.pairings")));
		List<Pairing> mine = this.pairings.lastingOf(person);
		if (mine.isEmpty()) {
			blocks.add(Pieces.section(words.of("session.home.no-pairings")));
		}
		List<Pairing> shown = mine.stream().limit(MOST).toList();
		Map<UUID, Series> slots = this.allSeries.runningOf(person.team(), shown);
		for (Outlook outlook : this.nextDue.of(person.team(), shown)) {
			Pairing pairing = outlook.pairing();
			boolean needed = outlook.needsScheduling();
			blocks.add(Pieces.section(line(pairing, person, words) + "\n" + next(outlook, needed, words)
					+ slot(slots.get(pairing.id().id()), words)));
			List<ButtonElement> buttons = new ArrayList<>();
			buttons.add(schedule(pairing, needed, words));
			this.offers.forEach((offer) -> buttons.addAll(offer.buttons(outlook, person, words)));
			buttons.add(Pieces.button(words.of("pairing.manage"), PairingActions.MANAGE, pairing.id().subject()));
			blocks.add(Pieces.buttons(buttons));
		}
		if (mine.size() > MOST) {
			blocks.add(Pieces.context(words.of("session.home.more-pairings", "count", mine.size() - MOST)));
		}
		return blocks;
	}

	private static ButtonElement schedule(Pairing pairing, boolean needed, Words words) {
		String text = words.of("session.button.schedule");
		String id = pairing.id().subject();
		return needed ? Pieces.primary(text, SessionActions.SCHEDULE, id)
				: Pieces.button(text, SessionActions.SCHEDULE, id);
	}

	private static String line(Pairing pairing, PersonId person, Words words) {
		Side side = pairing.coachId().equals(person) ? Side.COACH : Side.COACHEE;
		return words.of("session.home.pairing", "kind", pairing.kind().name(), "person",
				pairing.personAt(side.other()).mention(), "role", pairing.roleOf(side).name());
	}

	private static String slot(@Nullable Series series, Words words) {
		return (series != null) ? "\n" + words.of("series.home", "often",
				RhythmWords.anchored(series.recurrence(), words), "time", series.atTime()) : "";
	}

	private static String next(Outlook outlook, boolean needed, Words words) {
		if (needed) {
			return words.of("session.home.needed", "day", outlook.owed().orElseThrow());
		}
		Optional<String> booked = outlook.booked()
			.map((session) -> words.of("session.home.booked", "when", session.startsAt()));
		Optional<String> paused = outlook.pausedUntil().map((day) -> words.of("cadence.paused", "day", day));
		if (booked.isPresent() || paused.isPresent()) {
			return Stream.of(paused, booked).flatMap(Optional::stream).collect(Collectors.joining("\n"));
		}
		return words.of("session.home.due", "day", outlook.after(), "need",
				outlook.cadence().asNeeded() ? "yes" : "no");
	}

}
