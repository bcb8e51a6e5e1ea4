/**
 * Does what Elastic's own plugin analysis-ukrainian does, whose archive is not on Maven Central: hands out Lucene's
 * Ukrainian analyser under the name {@code ukrainian}.
 */
@NullMarked
package org.zvirka.cluster.node.plugin;

import org.jspecify.annotations.NullMarked;
