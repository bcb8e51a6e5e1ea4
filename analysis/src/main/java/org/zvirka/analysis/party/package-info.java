/**
 * Who owes a measure: the responsible cell split into units and posts, each under one name in the nominative.
 *
 * <p>{@link org.zvirka.analysis.party.PartyReader} parts a cell at semicolons, commas, "та" and where a capitalised head
 * begins; but only where what follows can open a party: a noun or adjective in the nominative, or an abbreviation. So
 * "управління економіки та торгівлі" and "установ, організацій" stay whole. "Відділи: загальний, кадрів" gives each its
 * head. People and units in brackets are parties of their own; remarks in brackets are left out of the name.
 * {@link org.zvirka.analysis.party.Abbreviations} are told by the document ("... (далі – ВПК)") and checked by initials.
 *
 * <p>A name is only put into the nominative where its head is in {@code party-words.txt}; other words stay as printed.
 */
@NullMarked
package org.zvirka.analysis.party;

import org.jspecify.annotations.NullMarked;
