package org.pandu.slack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.pandu.id.PersonId;

/**
 * What was typed and chosen in a form, by field. A field's name is its block id. An empty
 * field is an empty answer; texts come trimmed.
 */
public interface FormValues {

	/** A typed text or number. */
	Optional<String> text(String field);

	Optional<LocalDate> date(String field);

	Optional<LocalTime> time(String field);

	/** The value of the chosen option. */
	Optional<String> option(String field);

	/** The values of all chosen options. */
	List<String> options(String field);

	Optional<PersonId> person(String field);

	List<PersonId> people(String field);

	/** The files that were put in. */
	List<UploadedFile> files(String field);

	/** A chosen channel's id. */
	Optional<String> channel(String field);

}
