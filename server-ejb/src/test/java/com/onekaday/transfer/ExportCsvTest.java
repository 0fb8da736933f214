package com.onekaday.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExportCsvTest {

    @Test
    void writesColumnsInTheirOrder() throws IOException {
        assertThat(csv(Sample.of("2026-01-31", "Zoë, Ltd.", "-12.50").noted("first\nsecond", "a;b", "c")))
                .isEqualTo("""
                        date,source,amount,currency,fee,note,tags,hours,source_system,external_id,id,refund_of,net,base_amount,base_currency,rate,rate_date,rate_source,provisional,created_at,updated_at\r
                        2026-01-31,"Zoë, Ltd.",-12.50,USD,0.00,"first\nsecond",a\\;b;c,,,,0192d000-0000-7000-8000-000000000001,,-12.50,-12.50,USD,1,2026-01-31,base,false,2026-02-01T10:00:00Z,2026-02-01T10:00:00Z\r
                        """);
    }

    @Test
    void keepsTextFromCalculating() throws IOException {
        var csv = csv(Sample.of("2026-01-31", "=HYPERLINK(\"x\")", "1.00").noted("@me", "+1"));

        assertThat(csv).contains("\"'=HYPERLINK(\"\"x\"\")\"").contains("'@me").contains("'+1");
    }

    @Test
    void leavesEmptyWhatHasNoRate() throws IOException {
        assertThat(csv(Sample.of("2026-01-31", "Acme", "1.00").in("EUR", null))).contains(",1.00,,USD,,,,false,");
    }

    private static String csv(Sample sample) throws IOException {
        var out = new ByteArrayOutputStream();
        var csv = new ExportCsv(out);
        csv.write(sample.income());
        csv.end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
