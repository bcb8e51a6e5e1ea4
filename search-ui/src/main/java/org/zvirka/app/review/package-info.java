/**
 * What a person should look at: measures that were read or understood with doubt, the most doubtful first, until someone
 * corrects or confirms them.
 */
@NullMarked
package org.zvirka.app.review;

import org.jspecify.annotations.NullMarked;
