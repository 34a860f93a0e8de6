package org.pandu.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A participant of the programme.
 *
 * @param id the person
 * @param level the level of the position
 * @param unit the unit or posting the person works at
 * @param position what the person does there; may be empty
 * @param superior Slack's id of the direct superior, when known
 * @param zone the zone the person chose; {@code null} follows Slack
 * @param language {@code id} or {@code en}; {@code null} follows Slack
 * @param enrolledBy Slack's id of the admin who enrolled the person
 * @param enrolledAt when
 * @param version for optimistic locking; 0 before the first save
 */
@Table("person")
public record Person(@Id PersonId id, Level level, String unit, String position, @Nullable String superior,
		@Nullable String zone, @Nullable String language, String enrolledBy, Instant enrolledAt,
		@Version long version) {

	/**
	 * Whether the other person is this one's direct superior.
	 */
	public boolean isSubordinateOf(PersonId other) {
		return this.id.team().equals(other.team()) && other.user().equals(this.superior);
	}

	public Post post() {
		return new Post(this.level, this.unit, this.position, this.superior);
	}

	/**
	 * The same person in another post.
	 */
	Person posted(Post post) {
		return new Person(this.id, post.level(), post.unit(), post.position(), post.superior(), this.zone,
				this.language, this.enrolledBy, this.enrolledAt, this.version);
	}

	/**
	 * The same person with another zone and language; {@code null} follows Slack.
	 */
	Person reading(@Nullable String newZone, @Nullable String newLanguage) {
		return new Person(this.id, this.level, this.unit, this.position, this.superior, newZone, newLanguage,
				this.enrolledBy, this.enrolledAt, this.version);
	}

	public Optional<ZoneId> ownZone() {
		return Optional.ofNullable(this.zone).map(ZoneId::of);
	}

	public Optional<Locale> ownLanguage() {
		return Optional.ofNullable(this.language).map(Locale::of);
	}

}
