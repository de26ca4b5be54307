package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Incoming.Addressed;
import de.lotsin.conversation.Incoming.Leaves;
import de.lotsin.conversation.Incoming.Opens;
import de.lotsin.conversation.Incoming.OpensUnknown;
import de.lotsin.conversation.Incoming.Passing;
import de.lotsin.conversation.Incoming.Said;
import de.lotsin.conversation.Incoming.Sends;
import de.lotsin.conversation.Incoming.Stands;
import de.lotsin.conversation.Incoming.Starts;
import de.lotsin.conversation.Incoming.Writes;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Words;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramReaderTests {

    private static final String PERSON =
            "{'id':5,'is_bot':false,'first_name':'Amina','username':'amina','language_code':'ar'}";
    private static final String PRIVATE = "'chat':{'id':5,'type':'private','first_name':'Amina'}";
    private static final String GROUP = "'chat':{'id':-9,'type':'supergroup','title':'Frauen'}";

    private final BotName name = new BotName();
    private final TelegramReader reader = new TelegramReader(new GroupReader(Pages.LANGUAGES, name));
    private final UpdateFormat format = new UpdateFormat();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("Hallo", new Writes(new Words("Hallo"))),
                Arguments.of("/start", new Starts()),
                Arguments.of("/start@lotsin_bot", new Starts()),
                Arguments.of("/start ar-_kita7-t-wohnen", opens("ar-_kita7-t-wohnen")),
                Arguments.of("/start was??", new OpensUnknown()),
                Arguments.of("/help", new Opens(Entry.to(Page.HELP))),
                Arguments.of("/LANGUAGE", new Opens(Entry.to(Page.LANGUAGES))),
                Arguments.of("/about", opens("i-about")),
                Arguments.of("/privacy", opens("i-privacy")),
                Arguments.of("/sos jetzt", new Writes(new Words("sos jetzt"))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTexts(String text, Said said) {
        assertThat(privately("'text':'" + text + "'")).hasValue(said);
    }

    @Test
    void knowsHerByHerNumberAndHerClientsLanguageOnly() {
        Incoming incoming = read("'message':{'message_id':1,'date':1,'from':" + PERSON + "," + PRIVATE + ",'text':'a'}")
                .orElseThrow();

        assertThat(incoming.sender()).isEqualTo(new Addressed("telegram", "5", Optional.of("ar")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'voice':{'file_id':'f','file_unique_id':'u','duration':3}",
                "'photo':[{'file_id':'f','file_unique_id':'u','width':1,'height':1}]",
                "'sticker':{'file_id':'f','file_unique_id':'u','type':'regular','width':1,'height':1,'is_animated':false,'is_video':false}",
                "'contact':{'phone_number':'+49','first_name':'x'}",
                "'document':{'file_id':'f','file_unique_id':'u'}",
                "'dice':{'emoji':'🎲','value':3}"
            })
    void seesThatSheSentSomethingElse(String content) {
        assertThat(privately(content)).hasValue(new Sends());
    }

    @Test
    void readsTheWordsUnderAPhoto() {
        assertThat(privately("'photo':[{'file_id':'f','file_unique_id':'u','width':1,'height':1}],'caption':'Hilfe'"))
                .hasValue(new Writes(new Words("Hilfe")));
    }

    @Test
    void readsAPlace() {
        assertThat(privately("'location':{'latitude':51.3,'longitude':12.4}")).hasValue(new Stands(51.3, 12.4));
    }

    @Test
    void passesOverWhatNeedsNoAnswer() {
        assertThat(privately("'message_auto_delete_timer_changed':{'message_auto_delete_time':60}"))
                .isEmpty();
        assertThat(privately("'content_of_tomorrow':{'a':1}")).isEmpty();
        assertThat(read("'edited_message':{'message_id':1,'date':1,'from':" + PERSON + "," + PRIVATE + ",'text':'a'}"))
                .isEmpty();
        assertThat(read("'update_of_tomorrow':{'a':[1]}")).isEmpty();
    }

    @Test
    void readsPresses() {
        assertThat(press("'data':'l-t-wohnen'")).hasValue(opens("l-t-wohnen"));
        assertThat(press("'data':'fa_AF-t-wohnen'")).hasValue(opens("fa_AF-t-wohnen"));
        assertThat(press("'data':'old:button:17'")).hasValue(new OpensUnknown());
        assertThat(press("'game_short_name':'x'")).hasValue(new OpensUnknown());
    }

    @Test
    void seesThatSheLeft() {
        assertThat(membership(PRIVATE, "kicked")).hasValue(new Leaves());
        assertThat(membership(PRIVATE, "member")).isEmpty();
        assertThat(membership(GROUP, "kicked")).isEmpty();
    }

    @Test
    void answersInGroupsOnlyWhenAddressed() {
        name.is("lotsin_bot");

        assertThat(inGroup("Hallo zusammen")).isEmpty();
        assertThat(inGroup("/start@other_bot")).isEmpty();
        assertThat(inGroup("/karte")).isEmpty();
        assertThat(inGroup("/start@Lotsin_Bot")).hasValue(new Starts());
        assertThat(inGroup("/start@lotsin_bot b-123")).hasValue(new Starts());
        assertThat(inGroup("/help")).hasValue(new Opens(Entry.to(Page.HELP)));
        assertThat(inGroup("@lotsin_bot wo ist ein Deutschkurs?"))
                .hasValue(new Writes(new Words("wo ist ein Deutschkurs?")));
        assertThat(inGroup("@lotsin_bottle")).isEmpty();
    }

    @Test
    void knowsNobodyInGroups() {
        Incoming incoming = read(group("/help")).orElseThrow();

        assertThat(incoming.sender())
                .isEqualTo(new Passing("telegram", "telegram:-9:5", Pages.language("ar"), Optional.empty()));
    }

    private Optional<Said> privately(String content) {
        return read("'message':{'message_id':1,'date':1,'from':" + PERSON + "," + PRIVATE + "," + content + "}")
                .map(Incoming::said);
    }

    private Optional<Said> inGroup(String text) {
        return read(group(text)).map(Incoming::said);
    }

    private static String group(String text) {
        return "'message':{'message_id':1,'date':1,'from':" + PERSON + "," + GROUP + ",'text':'" + text + "'}";
    }

    private Optional<Said> press(String content) {
        return read("'callback_query':{'id':'p','chat_instance':'c','from':" + PERSON
                        + ",'message':{'message_id':1,'date':0," + PRIVATE + "}," + content + "}")
                .map(Incoming::said);
    }

    private Optional<Said> membership(String chat, String status) {
        return read("'my_chat_member':{'date':1,'from':" + PERSON + "," + chat
                        + ",'old_chat_member':{'status':'member','user':" + PERSON + "},'new_chat_member':{'status':'"
                        + status + "','user':" + PERSON + ",'until_date':0}}")
                .map(Incoming::said);
    }

    private Optional<Incoming> read(String content) {
        return reader.read(format.read("{'update_id':1,%s}".formatted(content).replace('\'', '"'))
                .orElseThrow());
    }

    private static Opens opens(String entry) {
        return new Opens(Entry.parse(entry).orElseThrow());
    }
}
