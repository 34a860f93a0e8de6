package org.pandu.goal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.pandu.pairing.Side;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The words understood in the lines of a plan, of both languages together:
 * {@code goal/plan.yaml}.
 *
 * @param owners what the two sides are called
 * @param self what the writer calls oneself
 * @param priorities what priorities are called
 * @param until what stands before a day
 * @param tomorrow what the next day is called
 */
record PlanWords(Map<Side, List<String>> owners, List<String> self, Map<Priority, List<String>> priorities,
		List<String> until, List<String> tomorrow) {

	static PlanWords load() {
		YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
		try (InputStream in = new ClassPathResource("goal/plan.yaml").getInputStream()) {
			return yaml.readValue(in, PlanWords.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
