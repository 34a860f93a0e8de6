package org.pandu.people;

import org.pandu.id.PersonId;

import org.springframework.data.repository.ListCrudRepository;

/**
 * The participants.
 */
public interface People extends ListCrudRepository<Person, PersonId> {

}
