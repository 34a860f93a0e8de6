package org.pandu.session.slack;

import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.session.Session;
import org.pandu.text.Words;

/**
 * What whoever is led can do on their own card while a session runs. Implemented by the
 * features that have something to offer.
 */
public interface RunningOffer {

	List<ButtonElement> buttons(Session session, Words words);

}
