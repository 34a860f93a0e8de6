package org.pandu.guide.slack;

import java.util.List;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.guide.Walks;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The plans a coach or mentor still owes, on the Home tab.
 */
@Component
class PlansToWrite implements HomeSection {

	private static final int MOST = 5;

	private final Walks walks;

	private final Sessions sessions;

	PlansToWrite(Walks walks, Sessions sessions) {
		this.walks = walks;
		this.sessions = sessions;
	}

	@Override
	public HomePlace place() {
		return HomePlace.TO_DO;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		List<UUID> waiting = this.walks.waitingForPlanOf(person)
			.stream()
			.limit(MOST)
			.map((walk) -> walk.id().id())
			.toList();
		return waiting.isEmpty() ? List.of()
				: this.sessions.findLatestFirst(person.team().value(), waiting)
					.stream()
					.map((session) -> line(session, words))
					.toList();
	}

	private static LayoutBlock line(Session session, Words words) {
		return Pieces.section(
				words.of("guide.home.plan-waits", "other", session.coacheeId().mention(), "when", session.startsAt()),
				Pieces.button(words.of("guide.wrap-up"), GuideActions.WRAP_UP, session.id().subject()));
	}

}
