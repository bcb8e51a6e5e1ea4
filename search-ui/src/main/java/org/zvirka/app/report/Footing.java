package org.zvirka.app.report;

import java.time.Instant;

/**
 * What a report rests on, so that it can be cited and made again.
 *
 * @param version of the program
 * @param fingerprint of the archive's state, in hex digits
 * @param documents how many the archive has
 * @param address where to open it again; relative where no server ran
 */
public record Footing(Instant at, String version, String fingerprint, int documents, String address) {}
