package com.onekaday.transfer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.error.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExportTurnsTest {

    private static final UUID ANN = UUID.fromString("0192d000-0000-7000-8000-00000000000a");
    private static final UUID BEN = UUID.fromString("0192d000-0000-7000-8000-00000000000b");
    private static final UUID CID = UUID.fromString("0192d000-0000-7000-8000-00000000000c");

    @Test
    void givesAnAccountTwoTurnsAtATime() {
        var turns = new ExportTurns(9);
        turns.take(ANN);
        turns.take(ANN);

        refuses(turns, ANN, Refusal.Kind.TOO_MANY, "export-under-way");
        assertThatCode(() -> turns.take(BEN)).doesNotThrowAnyException();
    }

    @Test
    void givesAllAccountsTogetherTheirMost() {
        var turns = new ExportTurns(2);
        turns.take(ANN);
        turns.take(BEN);

        refuses(turns, CID, Refusal.Kind.BUSY, "busy");
    }

    @Test
    void givesTheTurnThatEndedToTheNext() {
        var turns = new ExportTurns(1);
        turns.take(ANN).close();

        assertThatCode(() -> turns.take(BEN)).doesNotThrowAnyException();
    }

    @Test
    void countsTheEndOfATurnOnce() {
        var turns = new ExportTurns(2);
        var ended = turns.take(ANN);
        turns.take(ANN);
        ended.close();
        ended.close();
        turns.take(BEN);

        refuses(turns, CID, Refusal.Kind.BUSY, "busy");
    }

    @Test
    void takesNoTurnForARefusal() {
        var turns = new ExportTurns(1);
        var first = turns.take(ANN);
        refuses(turns, BEN, Refusal.Kind.BUSY, "busy");
        first.close();

        assertThatCode(() -> turns.take(BEN)).doesNotThrowAnyException();
    }

    private static void refuses(ExportTurns turns, UUID account, Refusal.Kind kind, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> turns.take(account))
                .returns(kind, Refusal::kind)
                .returns(code, Refusal::code)
                .returns(Optional.of(Duration.ofSeconds(5)), Refusal::retryAfter);
    }
}
