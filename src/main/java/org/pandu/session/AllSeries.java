package org.pandu.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The series.
 */
public interface AllSeries extends ListCrudRepository<Series, SeriesId> {

	@Query("""
			SELECT * FROM series WHERE team_id = :team AND pairing_id = :pairing AND state IN ('PROPOSED', 'ACTIVE')
			""")
	Optional<Series> findCurrent(String team, UUID pairing);

	/**
	 * The running standing slots of some pairings.
	 * @param pairings their ids within the workspace; at least one
	 */
	@Query("SELECT * FROM series WHERE team_id = :team AND pairing_id IN (:pairings) AND state = 'ACTIVE'")
	List<Series> findRunning(String team, List<UUID> pairings);

	@Query("SELECT * FROM series WHERE team_id = :team AND owner = :owner AND state = 'ACTIVE' ORDER BY id")
	List<Series> findOwned(String team, String owner);

	/**
	 * The running standing slots whose time goes by a person's clock.
	 */
	default List<Series> ownedBy(PersonId person) {
		return findOwned(person.team().value(), person.user());
	}

	/**
	 * The pairing's standing slot, proposed or running. There is at most one.
	 */
	default Optional<Series> currentOf(PairingId pairing) {
		return findCurrent(pairing.team().value(), pairing.id());
	}

	/**
	 * The running standing slots of some pairings, by the pairing's id within the
	 * workspace.
	 */
	default Map<UUID, Series> runningOf(TeamId team, List<Pairing> pairings) {
		return pairings.isEmpty() ? Map.of()
				: findRunning(team.value(), pairings.stream().map((pairing) -> pairing.id().id()).toList()).stream()
					.collect(Collectors.toMap(Series::pairingId, Function.identity()));
	}

	/**
	 * The series a session belongs to.
	 */
	default Optional<Series> of(Session session) {
		return Optional.ofNullable(session.turn())
			.flatMap((turn) -> findById(new SeriesId(session.id().team(), turn.seriesId())));
	}

	/**
	 * The ids, within the workspace, of a series and of those before it whose place it
	 * has taken.
	 */
	default Set<UUID> lineOf(Series series) {
		return Stream
			.iterate(Optional.of(series), Optional::isPresent,
					(one) -> one.flatMap((next) -> Optional.ofNullable(next.predecessor()))
						.flatMap((id) -> findById(new SeriesId(series.id().team(), id))))
			.flatMap(Optional::stream)
			.map((one) -> one.id().id())
			.collect(Collectors.toSet());
	}

	/**
	 * Returns a series.
	 * @throws NoSuchSeries when there is none
	 */
	default Series require(SeriesId id) {
		return findById(id).orElseThrow(NoSuchSeries::new);
	}

}
