package org.zvirka.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

@AnalyzeClasses(packages = "org.zvirka.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule documentKnowsNothing = noClasses()
            .that()
            .resideInAPackage("org.zvirka.ingest.document")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.zvirka.ingest.document", "java..", "org.jspecify..")
            .because("it is what leaves this module: whoever reads it needs no library of a format");

    @ArchTest
    static final ArchRule formatsAreReachedThroughTheirReaders = classes()
            .that()
            .resideInAnyPackage("..word..", "..odf..", "..rtf..", "..sheet..", "..html..")
            .and()
            .haveSimpleNameNotEndingWith("Reader")
            .should()
            .notBePublic()
            .because("a format's package has one door");

    @ArchTest
    static void formatsDoNotKnowEachOther(JavaClasses classes) {
        slices().matching("org.zvirka.ingest.(word|odf|rtf|sheet|html|text)..")
                .should()
                .notDependOnEachOther()
                .because("a format can be changed or dropped without reading the others")
                .check(classes);
    }

    @ArchTest
    static final ArchRule poiStaysInItsFormats = noClasses()
            .that()
            .resideOutsideOfPackages("..word..", "..sheet..", "..detection..", "org.zvirka.ingest")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("POI reads DOC files, number formats and OLE 2 containers, nothing else");

    @ArchTest
    static final ArchRule zipIsOpenedWithinLimits = noClasses()
            .that()
            .resideOutsideOfPackage("org.zvirka.ingest.zip")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.commons.compress.archivers.zip.ZipFile")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.zip")
            .because("only ZipContainer bounds what a ZIP file unpacks to");

    @ArchTest
    static final ArchRule xmlIsParsedWithinLimits = noClasses()
            .that()
            .resideOutsideOfPackages("org.zvirka.ingest.xml", "org.zvirka.ingest.sheet")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "org.w3c.dom..", "org.xml.sax..")
            .because("only XmlReader refuses document types and entities");

    @ArchTest
    static final ArchRule objectsAreNotSerialized = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ObjectOutputStream.class)
            .because("a worker's answer must not be able to make objects of its choice");

    @ArchTest
    static final ArchRule nothingPrints = noClasses()
            .that()
            .haveSimpleNameNotContaining("WorkerMain")
            .should()
            .accessField(System.class, "out")
            .because("a worker's output is its answer");

    @ArchTest
    static final ArchRule formatReadersHoldNoState = fields().that()
            .areDeclaredInClassesThat()
            .implement(FormatReader.class)
            .should()
            .beFinal()
            .because("one reader serves all threads");

    @ArchTest
    static final ArchRule everyClassNamesItsCharset = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(java.io.FileReader.class, String.class)
            .because("the default of a machine is not the charset of a file");
}
