package com.onekaday.mobile.ui;

import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.store.Preferences;
import com.onekaday.mobile.text.Formats;
import com.onekaday.mobile.text.Language;
import com.onekaday.mobile.text.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** How the person likes it: language, light or dark, size of letters, amounts hidden or not. */
public final class Look {

    private static final String HIDDEN_AMOUNT = "•••";

    private final Preferences preferences;
    private final BooleanProperty hidden = new SimpleBooleanProperty();
    private Texts texts;
    private Formats formats;

    public Look(Preferences preferences) {
        this.preferences = preferences;
        var tag = preferences.get("language", Locale.getDefault().getLanguage());
        texts = new Texts(Language.of(tag));
        formats = new Formats(texts);
        hidden.set(preferences.isOn("hidden"));
    }

    public Texts texts() {
        return texts;
    }

    public Formats formats() {
        return formats;
    }

    public void speak(Language language) {
        preferences.set("language", language.tag());
        texts = new Texts(language);
        formats = new Formats(texts);
    }

    /** Why something that needs the server did not work: its own words where it refused, else what may help. */
    public String failure(CallFailed failure) {
        var refused =
                failure.kind() == CallFailed.Kind.REFUSED && !failure.detail().isEmpty();
        return refused ? failure.detail() : texts.get("failed");
    }

    public boolean isDark() {
        return preferences.isOn("dark");
    }

    public void setDark(boolean dark) {
        preferences.set("dark", Boolean.toString(dark));
    }

    /** 1 is the usual size. */
    public double textSize() {
        return Double.parseDouble(preferences.get("text-size", "1"));
    }

    public void setTextSize(double factor) {
        preferences.set("text-size", Double.toString(factor));
    }

    /** Whether amounts are hidden from those who look over a shoulder. */
    public BooleanProperty hidden() {
        return hidden;
    }

    public void hide(boolean on) {
        hidden.set(on);
        preferences.set("hidden", Boolean.toString(on));
    }

    /** An amount, unless amounts are hidden. */
    public String money(BigDecimal amount, String currency) {
        return hidden.get() ? HIDDEN_AMOUNT : formats.money(amount, currency);
    }

    /** An amount to the whole unit, unless amounts are hidden. */
    public String rounded(BigDecimal amount, String currency) {
        return hidden.get() ? HIDDEN_AMOUNT : formats.rounded(amount, currency);
    }

    public String signed(BigDecimal amount, String currency) {
        return hidden.get() ? HIDDEN_AMOUNT : formats.signed(amount, currency);
    }
}
