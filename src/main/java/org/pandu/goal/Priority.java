package org.pandu.goal;

/**
 * How pressing a step is. Guideline, "Buat daftar langkah bersama dan tetapkan
 * prioritas".
 */
public enum Priority {

	HIGH, NORMAL, LOW

}
