package org.pandu.session.slack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.slack.Modal;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

/**
 * Rani in Jakarta coaches Dana in Brussels, who reads English. Both work at any time. It
 * is Monday, 11 January 2027, 09:00 in Jakarta.
 */
public final class Scene {

	public final Stage stage;

	public final Desk desk;

	public final Cast cast;

	public final PersonId rani;

	public final PersonId dana;

	public final Pairing pairing;

	private final int saidBefore;

	public Scene(Stage stage, Desk desk, Kind kind) {
		this(stage, desk, kind, stage.newCast().worksAroundTheClock());
	}

	private Scene(Stage stage, Desk desk, Kind kind, Cast cast) {
		this.stage = stage;
		this.desk = desk;
		this.cast = cast;
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA, "Europe/Brussels", "en-GB");
		this.pairing = this.cast.pair(kind, this.rani, this.dana);
		stage.settle();
		this.saidBefore = stage.slack().messages(this.dana).size();
	}

	/** The same with the hours that hold where nobody has set any. */
	public static Scene atUsualHours(Stage stage, Desk desk, Kind kind) {
		return new Scene(stage, desk, kind, stage.newCast());
	}

	/** The form as the person gets it, with a day of January 2027 and a time chosen. */
	public Filled form(PersonId actor, int day, int hour) {
		Modal form = this.desk.type(actor, "schedule").modal();
		return Filled.of(this.cast.team(), form)
			.choose(AppointmentForm.DAY, LocalDate.of(2027, 1, day))
			.choose(AppointmentForm.TIME, LocalTime.of(hour, 0));
	}

	/** Sends the form and lets everything due be said. */
	public Reply send(PersonId actor, Filled form) {
		Reply reply = this.desk.send(actor, form);
		this.stage.settle();
		return reply;
	}

	/** Sends the form and keeps its time, when it is outside working hours. */
	public Reply keep(PersonId actor, Filled form) {
		Reply reply = send(actor, form);
		return reply.asks() ? send(actor, form.in(reply.modal()).chooseLast(OtherTimesField.NAME)) : reply;
	}

	/** Clicks a button of a message and lets everything due be said. */
	public Reply click(PersonId actor, Said card, String label) {
		Reply reply = this.desk.click(actor, Shown.of(card.message()).button(label));
		this.stage.settle();
		return reply;
	}

	/** What was said to a person since the two were paired. */
	public List<Said> said(PersonId person) {
		List<Said> all = this.stage.slack().messages(person);
		return all.subList(this.saidBefore, all.size());
	}

	public Said only(PersonId person) {
		List<Said> said = said(person);
		if (said.size() != 1) {
			throw new AssertionError("Said to " + person + ": " + said.stream().map(Said::text).toList());
		}
		return said.getFirst();
	}

	/** A session of an hour in Jakarta's time. */
	public void schedule(int day, int hour) {
		Reply reply = keep(this.rani, form(this.rani, day, hour));
		if (!reply.isDone()) {
			throw new AssertionError(reply.toString());
		}
	}

}
