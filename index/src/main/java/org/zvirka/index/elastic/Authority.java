package org.zvirka.index.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.zvirka.index.engine.EngineUnavailableException;

/** Whoever signed the certificate of a cluster, where the system does not know them. */
public final class Authority {

    private Authority() {}

    /**
     * Trusts the certificates of a file and no others.
     *
     * @param file certificates in PEM
     * @throws EngineUnavailableException where it cannot be read or holds none
     */
    public static SSLContext trusting(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority" + number++, certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new EngineUnavailableException(
                    "security", "cannot use the certificate in " + file + ": " + e.getMessage(), e);
        }
    }
}
