package org.pandu.summary.chart;

/**
 * A chart.
 *
 * @param title what it shows
 * @param altText the same in words
 * @param png the image
 */
public record Picture(String title, String altText, byte[] png) {

}
