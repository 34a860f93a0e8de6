package org.pandu.survey.skill;

import org.pandu.pairing.Pairing;

/**
 * Skills were chosen or rated. It carries no rating. Published in the transaction that
 * did it.
 *
 * @param pairing the pairing
 */
public record SkillsChanged(Pairing pairing) {

}
