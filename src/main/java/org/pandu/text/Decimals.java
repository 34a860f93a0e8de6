package org.pandu.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: Indonesians put a comma before the decimals and dots
 * between thousands, the English the other way round. Both are read from either.
 */
public final class Decimals {

	private static final Pattern TYPED = Pattern.compile("[+-]?\\d{1,12}|[+-]?\\d[\\d.,]{0,18}\\d");

	/** Decimals kept and shown. */
	private static final int SCALE = 4;

	private Decimals() {
	}

	/**
	 * Reads a number. Where both marks stand, the last begins the decimals; one that is
	 * repeated parts thousands. A single mark before exactly three digits is read by the
	 * reader's language.
	 * @return the number, or empty when it is none, or has more than four decimals
	 */
	public static Optional<BigDecimal> parse(String typed, Locale language) {
		String text = typed.replaceAll("[\\s\\u00a0]", "").replace('\u2212', '-').replaceAll("%$", "");
		if (!TYPED.matcher(text).matches()) {
			return Optional.empty();
		}
		char decimal = decimalMark(text, language);
		String whole = text.replace((decimal == ',') ? "." : ",", "").replace(decimal, '.');
		try {
			BigDecimal number = new BigDecimal(whole).stripTrailingZeros();
			return (number.scale() > SCALE || number.precision() - number.scale() > 12) ? Optional.empty()
					: Optional.of(number);
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Shows a number the reader's way.
	 */
	public static String show(BigDecimal number, Locale language) {
		DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(language);
		format.setMaximumFractionDigits(SCALE);
		return format.format(number);
	}

	private static char decimalMark(String text, Locale language) {
		int comma = text.lastIndexOf(',');
		int dot = text.lastIndexOf('.');
		if (comma >= 0 && dot >= 0) {
			return (comma > dot) ? ',' : '.';
		}
		char own = language.equals(Languages.INDONESIAN) ? ',' : '.';
		if (comma < 0 && dot < 0) {
			return own;
		}
		char mark = (comma >= 0) ? ',' : '.';
		int at = Math.max(comma, dot);
		boolean repeated = text.indexOf(mark) != at;
		boolean beforeThree = text.length() - at - 1 == 3;
		if (repeated || beforeThree && mark != own) {
			return (mark == ',') ? '.' : ',';
		}
		return mark;
	}

}
