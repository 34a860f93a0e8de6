package org.pandu.slack.bolt;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.methods.MethodsClient;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The Web API methods that Pandu's classes call, read from their byte code.
 */
final class CalledMethods {

	/** What the SDK's convenient calls come to. */
	private static final Map<String, Set<String>> COMPOSED = Map.of("filesUploadV2",
			Set.of("files.getUploadURLExternal", "files.completeUploadExternal"), "say", Set.of("chat.postMessage"));

	private CalledMethods() {
	}

	/**
	 * Finds them.
	 * @param known the methods of Slack's reference
	 * @throws IllegalStateException when one is called that the reference does not have
	 */
	static Set<String> in(String packages, Set<String> known) {
		Map<String, String> byJavaName = known.stream()
			.collect(Collectors.toMap(CalledMethods::javaName, Function.identity()));
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages(packages)
			.stream()
			.filter((type) -> !type.getPackageName().startsWith("org.pandu.workspace"))
			.flatMap((type) -> type.getMethodCallsFromSelf().stream())
			.filter(CalledMethods::reachesSlack)
			.flatMap((call) -> method(call.getName(), byJavaName))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean reachesSlack(JavaMethodCall call) {
		return call.getTargetOwner().isAssignableTo(MethodsClient.class)
				|| call.getTargetOwner().getPackageName().startsWith("com.slack.api.bolt.context")
						&& call.getName().equals("say");
	}

	private static Stream<String> method(String javaName, Map<String, String> byJavaName) {
		if (COMPOSED.containsKey(javaName)) {
			return COMPOSED.get(javaName).stream();
		}
		String method = byJavaName.get(javaName);
		if (method == null) {
			throw new IllegalStateException("Which method of the Web API is " + javaName + "?");
		}
		return Stream.of(method);
	}

	/** {@code chat.postMessage} is {@code chatPostMessage} in the SDK. */
	private static String javaName(String method) {
		String[] parts = method.split("\\.");
		return parts[0] + Stream.of(parts)
			.skip(1)
			.map((part) -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
			.collect(Collectors.joining());
	}

}
