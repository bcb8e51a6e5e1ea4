/**
 * The engine for more than one machine: Elasticsearch.
 *
 * <p>{@link org.zvirka.index.elastic.ElasticArchive#open} puts a data folder and a cluster together. The folder keeps the
 * truth (plans, originals, ledger, corrections), the cluster the index made from it, behind an alias; a new format of the
 * index is filled beside the old one and the alias moves over at once. Nothing connects until it is needed: the
 * application starts while the cluster is away, says so in its health, and brings the index up to date when the cluster
 * returns. Moving from one engine to the other is opening the same folder with the other one.
 *
 * <p>The cluster needs the plugin {@code analysis-ukrainian} on every node. One data folder owns one alias: two
 * applications with folders of their own need {@linkplain org.zvirka.index.elastic.ElasticSettings#alias() aliases} of
 * their own. While a document is replaced, searches may for a moment see measures of both its states.
 */
@NullMarked
package org.zvirka.index.elastic;

import org.jspecify.annotations.NullMarked;
