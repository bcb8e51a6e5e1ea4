/** What a careful reader sees in web pages. */
@NullMarked
package org.zvirka.ingest.html;

import org.jspecify.annotations.NullMarked;
