package org.pandu.survey.slack.skill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.slack.Home;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.survey.skill.SkillRating;
import org.pandu.survey.skill.SkillsChanged;
import org.pandu.text.Words;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the coachee at the start for the skills to work on, without a message of its own.
 * After two months it stands in the pairing's menu alone.
 */
@Component
class SkillsOnHome implements HomeSection {

	private static final Duration WAITS = Duration.ofDays(60);

	private final SkillButtons buttons;

	private final SkillRating rating;

	private final Pairings pairings;

	private final Home home;

	private final Clock clock;

	SkillsOnHome(SkillButtons buttons, SkillRating rating, Pairings pairings, Home home, Clock clock) {
		this.buttons = buttons;
		this.rating = rating;
		this.pairings = pairings;
		this.home = home;
		this.clock = clock;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		return this.pairings.lastingOf(person)
			.stream()
			.filter((pairing) -> pairing.coacheeId().equals(person) && isNew(pairing)
					&& !this.rating.mayRate(person, pairing))
			.limit(1)
			.flatMap((pairing) -> this.buttons.of(pairing, person, words).stream())
			.toList();
	}

	@EventListener
	void on(SkillsChanged event) {
		this.home.refresh(event.pairing().coacheeId());
	}

	private boolean isNew(Pairing pairing) {
		Instant since = pairing.activeSince();
		return since != null && this.clock.instant().isBefore(since.plus(WAITS));
	}

}
