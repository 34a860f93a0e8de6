package org.pandu.people.slack;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.people.CalendarPrivacy;
import org.pandu.people.Enrolment;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.slack.Call;
import org.pandu.slack.FormValues;
import org.pandu.slack.Home;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Each participant's own zone and language, and how calendars name the sessions.
 */
@Component
class Settings implements SlackFeature, HomeSection {

	private static final String FORM = "people.settings";

	private static final String ZONE = "zone";

	private static final String LANGUAGE = "language";

	private static final String CALENDAR = "calendar";

	private static final String NEUTRAL = "neutral";

	private final People people;

	private final Enrolment enrolment;

	private final CalendarPrivacy calendars;

	private final OwnHoursForm ownHours;

	private final Home home;

	private final Clock clock;

	Settings(People people, Enrolment enrolment, CalendarPrivacy calendars, OwnHoursForm ownHours, Home home,
			Clock clock) {
		this.people = people;
		this.enrolment = enrolment;
		this.calendars = calendars;
		this.ownHours = ownHours;
		this.home = home;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.command("settings", "pengaturan", "people.usage.settings", this::open);
		on.action(FORM, this::open);
		on.submission(FORM, this::save);
	}

	@Override
	public HomePlace place() {
		return HomePlace.SETTINGS;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		if (!this.people.existsById(person)) {
			return List.of();
		}
		return List.of(
				Pieces.context(
						words.of("people.home.settings", "zone", words.zone().getId(), "now", this.clock.instant())),
				Pieces.buttons(Pieces.button(words.of("people.settings.open"), FORM, "open")));
	}

	private void open(Call call) {
		Words words = call.words();
		Person person = this.people.findById(call.actor()).orElse(null);
		if (person == null) {
			call.tell(words.of("people.settings.not-enrolled"));
			return;
		}
		List<Choice> languages = new ArrayList<>();
		languages.add(new Choice(ZoneChoices.FOLLOW_SLACK, words.of("people.follow-slack")));
		languages.addAll(LanguageChoices.all(words));
		call.open(
				new Modal(FORM, "", words.of("people.settings.title"), words.of("slack.save"), words.of("slack.cancel"),
						List.of(Pieces.context(words.of("people.settings.example", "now", this.clock.instant())),
								this.ownHours.section(call.actor(), words),
								Field.of(ZONE, words.of("people.field.zone"))
									.hint(words.of("people.hint.zone"))
									.select(ZoneChoices.all(words, person.zone()), initial(person.zone())),
								Field.of(LANGUAGE, words.of("people.field.language"))
									.radio(languages, initial(person.language())),
								Field.of(CALENDAR, words.of("people.field.calendar"))
									.mayBeEmpty()
									.hint(words.of("people.hint.calendar"))
									.checkboxes(List.of(new Choice(NEUTRAL, words.of("people.calendar.neutral"))),
											this.calendars.isNeutral(person.id()) ? Set.of(NEUTRAL) : Set.of()))));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		this.enrolment.setOwn(call.actor(),
				values.option(ZONE).filter(ZoneChoices::isZone).map(ZoneId::of).orElse(null),
				values.option(LANGUAGE).filter((language) -> !language.equals(ZoneChoices.FOLLOW_SLACK)).orElse(null));
		this.calendars.setOwn(call.actor(), values.options(CALENDAR).contains(NEUTRAL));
		this.home.refresh(call.actor());
		return Submission.done();
	}

	private static String initial(@Nullable String value) {
		return (value != null) ? value : ZoneChoices.FOLLOW_SLACK;
	}

}
