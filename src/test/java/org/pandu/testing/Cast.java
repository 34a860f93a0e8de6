package org.pandu.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Matching;
import org.pandu.pairing.Pairing;
import org.pandu.people.Admins;
import org.pandu.people.DayHours;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.people.Profiles;
import org.pandu.people.Week;
import org.pandu.people.WeekSetting;
import org.pandu.people.Whose;
import org.pandu.program.Kind;
import org.pandu.slack.AccountChanges;
import org.pandu.slack.SlackUser;

/**
 * The people of one workspace. Each part is brought on through the real use cases.
 */
public final class Cast {

	private static final Week AROUND_THE_CLOCK = new Week(Arrays.stream(DayOfWeek.values())
		.collect(
				Collectors.toMap((day) -> day, (day) -> new DayHours(LocalTime.MIDNIGHT, LocalTime.of(23, 59), null))));

	private final TeamId team;

	private final Crew crew;

	private @Nullable PersonId admin;

	Cast(TeamId team, Crew crew) {
		this.team = team;
		this.crew = crew;
	}

	/** Who brings the people on. */
	record Crew(FakeDirectory directory, Profiles profiles, Admins admins, Enrolment enrolment, Matching matching,
			Agreement agreement, AccountChanges accounts, WeekSetting weeks) {
	}

	public TeamId team() {
		return this.team;
	}

	/**
	 * A person's id by name; the account may not exist.
	 */
	public PersonId id(String name) {
		return new PersonId(this.team, "U" + name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
	}

	/**
	 * An account in Jakarta whose Slack speaks Indonesian, known to Pandu but not
	 * enrolled.
	 */
	public PersonId account(String name) {
		return account(name, "Asia/Jakarta", "id-ID");
	}

	public PersonId account(String name, String zone, String locale) {
		return put(new SlackUser(id(name).user(), name, zone, locale, false, false, false));
	}

	/** An admin of Slack itself. */
	public PersonId slackAdmin(String name) {
		return put(new SlackUser(id(name).user(), name, "Asia/Jakarta", "id-ID", true, false, false));
	}

	public PersonId bot(String name) {
		return put(new SlackUser(id(name).user(), name, "Asia/Jakarta", "id-ID", false, true, false));
	}

	public PersonId deactivated(String name) {
		return put(new SlackUser(id(name).user(), name, "Asia/Jakarta", "id-ID", false, false, true));
	}

	/**
	 * Slack tells that an account is now as given.
	 */
	public void changes(PersonId person, String zone, boolean closed) {
		SlackUser known = this.crew.directory().find(person).orElseThrow();
		SlackUser account = new SlackUser(known.id(), known.name(), closed ? null : zone, known.locale(), known.admin(),
				known.bot(), closed);
		this.crew.directory().put(this.team, account);
		this.crew.accounts().changed(this.team, account);
	}

	/** Slack tells that an account was closed. */
	public void closes(PersonId person) {
		changes(person, "", true);
	}

	/** Slack tells that an account in Jakarta is open again. */
	public void reopens(PersonId person) {
		changes(person, "Asia/Jakarta", false);
	}

	/**
	 * The programme admin, named by an admin of Slack on first use.
	 */
	public PersonId admin() {
		PersonId known = this.admin;
		if (known == null) {
			known = account("Sari");
			this.crew.admins().name(slackAdmin("Owner"), List.of(known), "admins");
			this.admin = known;
		}
		return known;
	}

	/**
	 * Lets everyone work at any time of any day, so that a test may book as it likes.
	 */
	public Cast worksAroundTheClock() {
		this.crew.weeks().set(admin(), Whose.EVERYONE, AROUND_THE_CLOCK, LocalDate.of(2020, 1, 1));
		return this;
	}

	/**
	 * Makes someone a programme admin beside those there are.
	 */
	public void addAdmin(PersonId person) {
		List<PersonId> all = new ArrayList<>(this.crew.admins().all(this.team));
		PersonId actor = admin();
		if (!all.contains(actor)) {
			all.add(actor);
		}
		all.add(person);
		this.crew.admins().name(actor, all, "admins");
	}

	/**
	 * Enrols someone in Jakarta who reads Indonesian.
	 */
	public PersonId enrol(String name, Level level) {
		return enrol(name, level, "Asia/Jakarta", "id-ID");
	}

	/**
	 * Enrols someone with Slack's zone and locale.
	 */
	public PersonId enrol(String name, Level level, String zone, String locale) {
		return enrol(account(name, zone, locale),
				new Enrolment.Details(level, "Direktorat Amerika I", "", null, null, null));
	}

	/**
	 * Enrols an account, or changes what is known of a participant.
	 */
	public PersonId enrol(PersonId account, Enrolment.Details details) {
		this.crew.enrolment().enrol(admin(), account, details, new Enrolment.Fields("person", "superior"));
		return account;
	}

	/**
	 * Proposes a pairing, which waits for both sides.
	 */
	public Pairing proposed(Kind kind, PersonId coach, PersonId coachee) {
		return this.crew.matching()
			.propose(admin(), new Matching.Proposal(kind, coach, coachee, true),
					new Matching.Fields("coach", "coachee"));
	}

	/**
	 * Pairs two, who both accept.
	 */
	public Pairing pair(Kind kind, PersonId coach, PersonId coachee) {
		Pairing pairing = proposed(kind, coach, coachee);
		this.crew.agreement().accept(coach, pairing.id());
		return this.crew.agreement().accept(coachee, pairing.id());
	}

	private PersonId put(SlackUser account) {
		this.crew.directory().put(this.team, account);
		PersonId person = new PersonId(this.team, account.id());
		this.crew.profiles().meet(List.of(person));
		return person;
	}

}
