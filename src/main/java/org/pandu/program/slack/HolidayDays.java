package org.pandu.program.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.program.holiday.Holiday;
import org.pandu.program.holiday.HolidayFile;
import org.pandu.program.holiday.HolidayLines;
import org.pandu.program.holiday.HolidaySetting.Outcome;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.UploadedFile;
import org.pandu.slack.Uploads;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The days that come with a form: as lines, as a file, or both.
 */
@Component
class HolidayDays {

	/** The largest file that is taken, in bytes. */
	static final int LARGEST_FILE = 1_000_000;

	private static final Logger log = LoggerFactory.getLogger(HolidayDays.class);

	private final Uploads uploads;

	private final Admins admins;

	private final HolidayView view;

	private final ReaderLookup readers;

	private final Clock clock;

	HolidayDays(Uploads uploads, Admins admins, HolidayView view, ReaderLookup readers, Clock clock) {
		this.uploads = uploads;
		this.admins = admins;
		this.view = view;
		this.readers = readers;
		this.clock = clock;
	}

	/**
	 * Loads the form's file, if there is one.
	 * @throws UnfitField at the field, when it is too large or Slack does not give it out
	 */
	Optional<byte[]> load(PersonId actor, OpenModal form) {
		this.admins.requireAdmin(actor);
		return form.values().files(HolidayFields.FILE).stream().findFirst().map((file) -> load(actor, file));
	}

	/**
	 * Reads the days, and lets them take effect when all of them can be read.
	 * @param unnamed what a day without a name is called
	 */
	Submission save(SubmissionCall call, Optional<byte[]> content, String unnamed,
			Function<List<Holiday>, Outcome> effect) {
		Words words = call.words();
		HolidayLines lines = HolidayLines.read(call.form().values().text(HolidayFields.LINES).orElse(""), unnamed);
		if (!lines.errors().isEmpty()) {
			return new Submission.Errors(Map.of(HolidayFields.LINES, HolidayWords.errors(lines.errors(), words)));
		}
		Optional<HolidayFile> file = content
			.map((bytes) -> HolidayFile.read(bytes, today(call), unnamed, HolidayFields.FILE));
		List<Holiday> days = new ArrayList<>(lines.days());
		file.ifPresent((read) -> days.addAll(read.days()));
		if (days.isEmpty()) {
			return new Submission.Errors(Map.of(HolidayFields.LINES, words.of("program.holidays.nothing")));
		}
		Outcome outcome = effect.apply(days);
		return new Submission.Show(
				this.view.of(outcome.calendar(), HolidayWords.added(days, file.orElse(null), outcome, words), words));
	}

	private byte[] load(PersonId actor, UploadedFile file) {
		try {
			return this.uploads.load(actor.team(), file, LARGEST_FILE);
		}
		catch (Uploads.TooLarge ex) {
			throw new UnfitField("program.holidays.file-too-large", HolidayFields.FILE);
		}
		catch (SlackFailure failure) {
			log.warn("A file of holidays could not be loaded: {}", failure.code());
			throw new UnfitField("program.holidays.file-not-loaded", HolidayFields.FILE);
		}
	}

	private LocalDate today(SubmissionCall call) {
		return LocalDate.ofInstant(this.clock.instant(), this.readers.programWords(call.actor().team()).zone());
	}

}
