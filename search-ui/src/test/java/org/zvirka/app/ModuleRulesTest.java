package org.zvirka.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;

/** What holds between the modules and inside all of them; this module sees every class of the project. */
@AnalyzeClasses(packages = "org.zvirka", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {

    private static final String INGEST = "org.zvirka.ingest..";
    private static final String ANALYSIS = "org.zvirka.analysis..";
    private static final String INDEX = "org.zvirka.index..";
    private static final String APPLICATION = "org.zvirka.app..";

    @ArchTest
    static final ArchRule MODULES_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("ingest")
            .definedBy(INGEST)
            .layer("analysis")
            .definedBy(ANALYSIS)
            .layer("index")
            .definedBy(INDEX)
            .layer("application")
            .definedBy(APPLICATION)
            .whereLayer("application")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("application")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("index", "application")
            .because("a change of how things are shown must not reach how files are read");

    @ArchTest
    static final ArchRule FRAMEWORKS_ARE_IN_THE_APPLICATION = noClasses()
            .that()
            .resideOutsideOfPackage(APPLICATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta..", "picocli..")
            .because("reading, understanding and keeping must run in a forked worker and in any other program");

    @ArchTest
    static final ArchRule PARSERS_ARE_IN_INGEST = noClasses()
            .that()
            .resideOutsideOfPackage(INGEST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..", "com.rtfparserkit..")
            .because("everything above reads one model of a document, whatever the format");

    @ArchTest
    static final ArchRule OPENNLP_IS_IN_ANALYSIS = noClasses()
            .that()
            .resideOutsideOfPackage(ANALYSIS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..")
            .because("a statistical model is one way to understand words, and only analysis understands them");

    @ArchTest
    static final ArchRule LUCENE_IS_IN_ITS_PLACES = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.zvirka.index.lucene..", "org.zvirka.index.language..", "org.zvirka.analysis.language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "morfologik..")
            .because("an engine is replaceable while one package knows it; its analyser alone also tells word forms");

    @ArchTest
    static final ArchRule ELASTICSEARCH_IS_IN_ITS_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("org.zvirka.index.elastic..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..")
            .because("an engine is replaceable while one package knows it");

    @ArchTest
    static final ArchRule ONE_JSON_LIBRARY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.google.gson..", "org.json..")
            .because("two JSON libraries write the same record in two ways; here it is tools.jackson");

    @ArchTest
    static final ArchRule ONLY_PROGRAMS_PRINT = noClasses()
            .that()
            .resideOutsideOfPackage("org.zvirka.app.cli..")
            .and()
            .haveSimpleNameNotEndingWith("Main")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("what is printed by a library nobody can turn off, translate or find again");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("such a name fits anything, so anything ends up in it");

    private static final DescribedPredicate<JavaClass> IN_A_MARKED_PACKAGE = DescribedPredicate.describe(
            "be in a package marked @NullMarked",
            type -> type.getPackage().tryGetPackageInfo().isPresent()
                    && type.getPackage().isAnnotatedWith(NullMarked.class));

    @ArchTest
    static final ArchRule NULL_IS_MARKED = classes()
            .that()
            .resideInAPackage("org.zvirka..")
            .should(ArchCondition.from(IN_A_MARKED_PACKAGE))
            .because("NullAway checks only marked packages");

    @ArchTest
    static void everyModuleIsSeen(JavaClasses all) {
        assertThat(all)
                .as("rules over no classes hold by accident")
                .anyMatch(in("org.zvirka.ingest."))
                .anyMatch(in("org.zvirka.analysis."))
                .anyMatch(in("org.zvirka.index."))
                .anyMatch(in("org.zvirka.app."));
    }

    private static java.util.function.Predicate<JavaClass> in(String prefix) {
        return type -> type.getName().startsWith(prefix);
    }
}
