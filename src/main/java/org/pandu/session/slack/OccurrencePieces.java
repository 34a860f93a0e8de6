package org.pandu.session.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.people.OffTime;
import org.pandu.session.Obstacle;
import org.pandu.session.Obstacles;
import org.pandu.session.Session;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What a session's card says besides when the session comes from a standing slot: why it
 * has no time, or the brief, since its card comes instead of the reminder with it.
 */
@Component
class OccurrencePieces {

	private static final Duration A_DAY = Duration.ofHours(36);

	private final Obstacles obstacles;

	private final Brief brief;

	private final Clock clock;

	OccurrencePieces(Obstacles obstacles, Brief brief, Clock clock) {
		this.obstacles = obstacles;
		this.brief = brief;
		this.clock = clock;
	}

	List<LayoutBlock> blocks(Perspective seen) {
		Session session = seen.session();
		Instant now = this.clock.instant();
		if (session.needsTime()) {
			return List.of(Pieces.section(why(seen)));
		}
		boolean soon = session.isOccurrence() && session.state() == Session.State.SCHEDULED
				&& now.isBefore(session.startsAt()) && session.startsAt().isBefore(now.plus(A_DAY));
		return soon ? List.of(Pieces.section(this.brief.facts(seen))) : List.of();
	}

	/**
	 * Why an occurrence has no time; it says who, never with whom.
	 */
	String why(Perspective seen) {
		return this.obstacles.to(seen.session())
			.map((obstacle) -> why(obstacle, seen))
			.orElseGet(() -> seen.words().of("series.why.unknown"));
	}

	private static String why(Obstacle obstacle, Perspective seen) {
		Words words = seen.words();
		Map<String, Object> arguments = new HashMap<>();
		arguments.put("self", obstacle.person().equals(seen.reader()) ? "yes" : "no");
		arguments.put("person", obstacle.person().mention());
		if (obstacle instanceof Obstacle.Off(var person, OffTime.Holiday(var day, var name))) {
			arguments.put("day", day);
			arguments.put("name", Mrkdwn.escape(name));
			return words.of("series.why.holiday", arguments);
		}
		return words.of((obstacle instanceof Obstacle.Taken) ? "series.why.taken" : "series.why.off", arguments);
	}

}
