package com.onekaday.mobile.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.mobile.net.ServerClock;
import com.onekaday.mobile.net.Session;
import com.onekaday.mobile.server.FakeAccount;
import com.onekaday.mobile.server.FakeServer;
import com.onekaday.mobile.server.Network;
import com.onekaday.mobile.store.FolderDisk;
import com.onekaday.mobile.store.KeptKey;
import com.onekaday.mobile.text.Language;
import com.onekaday.mobile.text.Texts;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPresenterTest {

    private final FakeServer server = new FakeServer();
    private final Network network = new Network();
    private final Session session;
    private final SignInPresenter presenter;
    private int entered;

    SignInPresenterTest(@TempDir Path folder) {
        session = new Session(network, new KeptKey(new FolderDisk(folder)), new ServerClock(InstantSource.system()));
        presenter = new SignInPresenter(
                session, server.address(), new Texts(Language.EN), Runnable::run, Runnable::run, () -> entered++);
        presenter.login.set("ana");
        presenter.password.set(FakeAccount.PASSWORD);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void letsInAndForgetsThePassword() {
        presenter.submit();

        assertThat(entered).isEqualTo(1);
        assertThat(session.isSignedIn()).isTrue();
        assertThat(presenter.password.get()).isEmpty();
    }

    @Test
    void saysThatThePasswordIsWrong() {
        presenter.password.set("something else");

        presenter.submit();

        assertThat(presenter.error.get()).contains("do not match");
        assertThat(entered).isZero();
    }

    @Test
    void asksForTheSecondFactorOnlyWhereThereIsOne() {
        server.account().askForCode();

        presenter.submit();
        assertThat(presenter.codeAsked.get()).isTrue();
        assertThat(presenter.error.get()).isEmpty();

        presenter.code.set("000000");
        presenter.submit();
        assertThat(presenter.error.get()).contains("code");

        presenter.code.set(FakeAccount.CODE);
        presenter.submit();
        assertThat(entered).isEqualTo(1);
    }

    @Test
    void saysThatItIsOffline() {
        network.cut();

        presenter.submit();

        assertThat(presenter.error.get()).contains("cannot be reached");
        assertThat(presenter.password.get()).isNotEmpty();
    }

    @Test
    void opensAnAccountAndSignsInToIt() {
        presenter.registering.set(true);
        presenter.email.set("ana@example.org");

        presenter.submit();

        assertThat(server.seen()).containsExactly("POST /auth/register", "POST /auth/login");
        assertThat(entered).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "earn.example, https://earn.example",
        "https://earn.example:8443, https://earn.example:8443",
        "http://localhost:8080, http://localhost:8080",
        "http://earn.example, ''",
        "ftp://earn.example, ''",
        "'not an address', ''"
    })
    void takesOnlyAddressesThatKeepAPasswordSecret(String text, String expected) {
        assertThat(SignInPresenter.address(text).map(Object::toString).orElse(""))
                .isEqualTo(expected);
    }
}
