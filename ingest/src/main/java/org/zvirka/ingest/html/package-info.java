/**
 * HTML pages: saved from sites, exported from office programs.
 *
 * <p>Menus, forms, scripts and what the page hides are dropped; tables that lay out the page are told from those of data
 * and taken apart; tables of data keep their row and column spans.
 */
@NullMarked
package org.zvirka.ingest.html;

import org.jspecify.annotations.NullMarked;
