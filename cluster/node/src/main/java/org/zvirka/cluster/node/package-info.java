/**
 * Starts a node of Elasticsearch from the jars of Maven Central, for tests on machines without Docker.
 *
 * <p>The build assembles a home folder under {@code target/home}; {@link org.zvirka.cluster.node.NodeProcess} is run in a
 * process of its own with that folder's {@code lib/*} as its class path. Nothing here is part of the application.
 */
@NullMarked
package org.zvirka.cluster.node;

import org.jspecify.annotations.NullMarked;
