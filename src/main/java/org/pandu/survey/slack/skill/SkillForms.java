package org.pandu.survey.slack.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.LeastPeople;
import org.pandu.survey.question.Question;
import org.pandu.survey.skill.SkillRating;
import org.pandu.survey.skill.SkillSheet;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Two forms: the coachee chooses the skills and then rates them; the coach or mentor only
 * rates. A rating's field is named by the words it shows.
 */
@Component
class SkillForms implements SlackFeature {

	private static final String SKILLS = "skills";

	private static final String CONSENT = "consent";

	private static final String BETWEEN = "/";

	private final SkillRating rating;

	private final Pairings pairings;

	private final LeastPeople least;

	SkillForms(SkillRating rating, Pairings pairings, LeastPeople least) {
		this.least = least;
		this.rating = rating;
		this.pairings = pairings;
	}

	@Override
	public void register(Interactions on) {
		on.action(SkillActions.CHOOSE, this::openChoice);
		on.submission(SkillActions.CHOOSE, this::choose);
		on.action(SkillActions.RATE, this::openRating);
		on.submission(SkillActions.RATE, this::rate);
	}

	private void openChoice(ActionCall call) {
		Words words = call.words();
		Pairing pairing = this.pairings.require(PairingId.parse(call.actor().team(), call.value()));
		SkillSheet sheet = this.rating.sheet(call.actor(), pairing.id());
		if (sheet.offered().isEmpty()) {
			call.tell(words.of("survey.skills.none"));
			return;
		}
		List<Choice> offered = sheet.offered()
			.stream()
			.map((skill) -> new Choice(skill.id().toString(), text(skill, words)))
			.toList();
		String role = pairing.roleOf(Side.COACH).name();
		call.open(new Modal(SkillActions.CHOOSE, pairing.id().subject(), words.of("survey.skills.title"),
				words.of("survey.skills.next"), words.of("slack.cancel"),
				List.of(Field.of(SKILLS, words.of("survey.skills.field"))
					.mayBeEmpty()
					.hint(words.of("survey.skills.hint", "most", SkillRating.MOST))
					.checkboxes(offered, sheet.chosenIds().stream().map(UUID::toString).collect(Collectors.toSet())),
						Field.of(CONSENT, words.of("survey.skills.consent", "role", role))
							.mayBeEmpty()
							.hint(words.of("survey.skills.consent.hint", "role", role))
							.checkboxes(List.of(new Choice(CONSENT, words.of("survey.skills.consent.tick"))),
									sheet.consent() ? Set.of(CONSENT) : Set.of()))));
	}

	private Submission choose(SubmissionCall call) {
		FormValues values = call.form().values();
		PairingId id = PairingId.parse(call.actor().team(), call.form().subject());
		Set<UUID> chosen = new HashSet<>();
		values.options(SKILLS).forEach((skill) -> chosen.add(UUID.fromString(skill)));
		this.rating.choose(call.actor(), id, chosen, values.options(CONSENT).contains(CONSENT), SKILLS);
		return chosen.isEmpty() ? Submission.done() : new Submission.Show(ratingForm(call, id));
	}

	private void openRating(ActionCall call) {
		PairingId id = PairingId.parse(call.actor().team(), call.value());
		this.rating.requireToRate(call.actor(), id);
		call.open(ratingForm(call, id));
	}

	private Modal ratingForm(Call call, PairingId id) {
		Words words = call.words();
		SkillSheet sheet = this.rating.sheet(call.actor(), id);
		Pairing pairing = this.pairings.require(id);
		boolean own = pairing.coacheeId().equals(call.actor());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(own ? words.of("survey.skills.own")
				: words.of("survey.skills.of", "coachee", pairing.coacheeId().mention())));
		sheet.chosen().forEach((skill) -> blocks.add(field(skill, sheet, words)));
		blocks.add(Pieces.context(
				words.of("survey.skills.who-sees." + (own ? "COACHEE" : "COACH"), "least", this.least.of(id.team()))));
		String shown = sheet.chosen()
			.stream()
			.map((skill) -> skill.wording().id().toString())
			.collect(Collectors.joining(BETWEEN));
		return new Modal(SkillActions.RATE, id.subject() + BETWEEN + shown, words.of("survey.skills.rate.title"),
				words.of("survey.skills.submit"), words.of("slack.cancel"), blocks);
	}

	private Submission rate(SubmissionCall call) {
		String[] subject = call.form().subject().split(BETWEEN);
		Map<UUID, Integer> ratings = new HashMap<>();
		for (String wording : List.of(subject).subList(1, subject.length)) {
			call.form()
				.values()
				.option(wording)
				.ifPresent((level) -> ratings.put(UUID.fromString(wording), Integer.valueOf(level)));
		}
		this.rating.rate(call.actor(), PairingId.parse(call.actor().team(), subject[0]), ratings);
		return Submission.done();
	}

	private static LayoutBlock field(Question skill, SkillSheet sheet, Words words) {
		Integer last = sheet.own().get(skill.id());
		Integer others = sheet.others().get(skill.id());
		Field field = Field.of(skill.wording().id().toString(), text(skill, words)).mayBeEmpty();
		return ((others != null) ? field.hint(words.of("survey.skills.others", "rating", scale(others, words))) : field)
			.select(choices(words), text(last));
	}

	private static List<Choice> choices(Words words) {
		return IntStream.rangeClosed(0, 4)
			.mapToObj((rating) -> new Choice(Integer.toString(rating), scale(rating, words)))
			.toList();
	}

	private static String scale(int rating, Words words) {
		return words.of("survey.skills.scale." + rating);
	}

	private static String text(Question skill, Words words) {
		return skill.wording().words().in(words.locale());
	}

	private static @Nullable String text(@Nullable Integer rating) {
		return (rating != null) ? rating.toString() : null;
	}

}
