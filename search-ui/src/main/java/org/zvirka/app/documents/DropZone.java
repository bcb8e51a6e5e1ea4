package org.zvirka.app.documents;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.File;
import java.util.List;
import java.util.function.BiConsumer;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;

/** Where files are dropped: shows how each is sent, with cancel and retry, and hands over the copy that arrived. */
@JavaScript("context://zvirka-curate.js")
final class DropZone extends Upload {

    /** Milliseconds until the browser has been told that a file arrived. */
    private static final int PAUSE = 600;

    /**
     * @param arrived gets the file's name and its copy, which is the receiver's to delete
     */
    DropZone(Words words, long maxBytes, BiConsumer<String, File> arrived) {
        addClassName("drop-zone");
        setId("upload");
        setUploadHandler(UploadHandler.toTempFile((UploadMetadata about, File copy) -> {
            arrived.accept(about.fileName(), copy);
            tidy();
        }));
        setMaxFileSize((int) Math.min(Integer.MAX_VALUE, maxBytes));
        NativeButton choose = Buttons.labelled("upload", words.text("upload.choose"), () -> {});
        choose.addClassName("primary");
        choose.setId("choose-files");
        NativeButton folder = Buttons.labelled("documents", words.text("upload.folder"), () -> {});
        folder.setId("choose-folder");
        setUploadButton(choose);
        getElement().appendChild(folder.getElement());
        setDropLabel(new Span(words.text("upload.drop")));
        setDropLabelIcon(new Icon("documents"));
        setI18n(words(words));
    }

    /** The component takes a hundred files of a dropped folder and forgets the others; our own script takes all. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.zvirkaFolders(this)");
    }

    /** What arrived goes on in the list below; what failed stays here to be sent again. */
    private void tidy() {
        getElement()
                .executeJs("setTimeout(() => { this.files = this.files.filter(file => !file.complete); }, $0)", PAUSE);
    }

    private static UploadI18N words(Words words) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(words.text("upload.choose"))
                        .setMany(words.text("upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(words.text("upload.drop"))
                        .setMany(words.text("upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.text("upload.tooMany"))
                        .setFileIsTooBig(words.text("upload.tooBig"))
                        .setIncorrectFileType(words.text("upload.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(words.text("upload.connecting"))
                                .setStalled(words.text("upload.stalled"))
                                .setProcessing(words.text("upload.processing"))
                                .setHeld(words.text("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(words.text("upload.remaining") + " ")
                                .setUnknown(words.text("upload.remainingUnknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(words.text("upload.noServer"))
                                .setUnexpectedServerError(words.text("upload.failed"))
                                .setForbidden(words.text("upload.failed"))))
                .setFile(new UploadI18N.File()
                        .setRetry(words.text("upload.retry"))
                        .setStart(words.text("upload.start"))
                        .setRemove(words.text("upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
    }
}
