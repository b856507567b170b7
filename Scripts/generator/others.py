"""Leaflets after the seeds, and sheets that look like notices and are none. Nobody on them is a record."""

import templates as t
from paper import page, rows, values


def doken_leaflet(p, s):
    return t.leaflet_doken(s.font)


def kaneka_leaflet(p, s):
    return t.leaflet_kaneka(s.font)


def parts_leaflet(p, s):
    return t.leaflet_parts(s.font)


def kyokai_guide(p, s):
    return page(s, """<h1>資格情報のお知らせをお送りいたします。</h1><p class="c">加入者情報（マイナンバーの下4桁）の確認をお願いいたします。</p>
<p>マイナンバーカードと健康保険証の一体化により、令和6年12月2日から現行の健康保険証に替えて、マイナ保険証を基本とする仕組みになります。</p><p>様式例</p>
<div class="card">資格情報のお知らせ<br>記号 1010101 番号 1 枝番 00<br>氏名 協会 太郎<br>生年月日 昭和 40 年 10 月 1 日<br>保険者番号 01010016</div>
<p>1 資格情報のお知らせを切り取って保管してください</p><p>2 マイナンバーの下4桁をご確認ください</p><p>＊＊＊＊ * * * * 1234</p><p>3 マイナポータルでも健康保険の資格情報を確認できます</p>""")


def kyokai_web(p, s):
    return page(s, """<h1>いよいよ、医療を受けるならマイナ保険証。</h1><p>2025年12月2日以降、従来の健康保険証はお使いいただけなくなります。</p><h2>マイナ保険証の4つのメリット</h2>
<p>過去のお薬の情報や健診結果をふまえた医療を受けられる</p><p>手続きなしで高額な窓口負担が不要</p><h2>マイナ保険証の登録方法</h2><p>STEP1 マイナンバーカードを持って病院へ。</p><h2>注意</h2>
<p>「資格情報のお知らせ」だけでは受診いただけません</p><p>資格情報のお知らせ（見本）</p>""")


def steps_leaflet(p, s):
    return page(s, """<h1>マイナ保険証が使えない場合に備えるためのフローチャート</h1><p>ステップ1　マイナンバーカードとスマホを持っている</p><p>【お願い】マイナポータルの資格情報画面をスマホにダウンロードしてください。</p>
<p>ステップ2　マイナンバーカードは持っているが、スマホは持っていない</p><p>資格情報のお知らせ（様式の右下を切り取ったもの）をマイナンバーカードと一緒に携帯してください。</p><p>Q1：資格情報のお知らせのみで保険診療を受けられるのですか？</p>""")


def benefit(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><h1>傷病手当金支給決定通知書</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("被保険者氏名", v["name"]), ("生年月日", v["birth"]), ("支給期間", "令和6年8月1日から令和6年8月31日"), ("支給額", "123,456円"), ("保険者番号", v["insurer"])])}<p>{v['issuer']}</p>""")


def costs(p, s):
    v = values(p, s)
    return page(s, f"""<h1>医療費のお知らせ</h1><p>記号　{v['symbol']}　番号　{v['number']}　氏名　{v['name']}　様</p><p>保険者番号 {v['insurer']}　{v['issuer']}</p>
<table style="width:100%"><tr><th>氏名</th><th>診療年月</th><th>医療機関</th><th>医療費の総額</th></tr><tr><td>{v['name']}</td><td>令和6年5月</td><td>架空医院</td><td>12,340円</td></tr><tr><td>{v['name']}</td><td>令和6年6月</td><td>見本病院</td><td>5,670円</td></tr></table>""")


def checkup(p, s):
    v = values(p, s)
    return page(s, f"""<h1>特定健康診査受診券</h1>{rows([("受診券整理番号", "24100000123"), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("有効期限", "令和7年3月31日"), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])}<p>受診の際は本券と保険証を窓口に提出してください。</p>""")


def limit_card(p, s):
    v = values(p, s)
    return page(s, f"""<div class="card" style="width:120mm"><b>健康保険限度額適用認定証</b><br>交付年月日 令和6年4月1日<br>記号 {v['symbol']} 番号 {v['number']}<br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>適用区分 ウ<br>保険者番号 {v['insurer']}<br>{v['issuer']}</div>""")


def application(p, s):
    v = values(p, s)
    return page(s, f"""<h1>資格情報のお知らせ交付申請書</h1>{rows([("記号", ""), ("番号", ""), ("氏名", ""), ("生年月日", "　　年　　月　　日"), ("個人番号", ""), ("申請理由", "□滅失　□き損　□その他")])}<p>上記のとおり申請します。　　年　　月　　日</p><p>{v['issuer']} 御中</p>""")


def plain_letter(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']} 様</p><h1>送付状</h1><p>拝啓　時下ますますご清栄のこととお慶び申し上げます。下記の書類をお送りいたしますのでご査収ください。</p><p>・申込書　1通</p><p>・返信用封筒　1通</p><p class="r">{v['issuer']}　総務課</p>""")


def old_card(p, s):
    """The card that the notice replaced: every label of a notice, and none."""
    v = values(p, s)
    return page(s, f"""<div class="card" style="font-size:10pt"><b>健康保険被保険者証</b>　本人（被保険者）<br>令和3年4月1日交付<br>記号 {v['symbol']}　番号 {v['number']}（枝番）{v['branch']}<br>氏名 {v['name']}<br>生年月日 {v['birth']}　性別 {v['sex']}<br>資格取得年月日 {v['joined']}<br>保険者番号 {v['insurer']}<br>保険者名称 {v['issuer']}</div>""")


# MARK: held out once

def leaflet_questions(p, s):
    return page(s, """<h1>マイナ保険証Q&amp;A</h1><p>Q1　資格情報のお知らせが届きました。何に使いますか。</p><p>A1　マイナ保険証の読み取りができない医療機関等を受診する際に、マイナンバーカードと一緒に提示してください。</p>
<p>Q2　個人番号の下4桁が違っています。どうすればよいですか。</p><p>A2　お手元のマイナンバーカードと見比べ、違うときは組合までご連絡ください。</p><p>Q3　資格確認書とは何ですか。</p><p>A3　マイナ保険証をお持ちでない方に交付されるものです。</p>""")


def leaflet_sample(p, s):
    return page(s, f"""<h1>資格情報のお知らせの見方</h1><p>送付される「資格情報のお知らせ」の見本です。実際の様式とは異なる場合があります。</p>{rows([("記号", "1234"), ("番号", "5678"), ("枝番", "00"), ("氏名", "健保　花子"), ("フリガナ", "ケンポ　ハナコ"), ("生年月日", "平成元年1月1日"), ("個人番号（下4桁）", "********0000")])}
<p>①ご自身の記号・番号です。給付金の申請の際に必要です。</p><p>②登録されているマイナンバーの下4桁です。よくあるご質問は当組合のウェブサイトをご覧ください。</p>""")


def consent(p, s):
    v = values(p, s)
    return page(s, f"""<h1>個人番号（マイナンバー）提供書兼同意書</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号", "□□□□-□□□□-□□□□")])}<p>上記のとおり個人番号を提供します。</p><p class="r">{v['issuer']} 御中</p>""")


# MARK: held out once, by the third drawing

def leaflet_correct(p, s):
    return page(s, """<h1>マイナンバーの登録内容をご確認ください</h1><p>＜加入者の皆様へ＞</p><p>お送りする「資格情報のお知らせ」には、登録されている個人番号の下4桁が印字されています。お手元のマイナンバーカードと照合してください。</p>
<table><tr><th>印字の例</th><td>＊＊＊＊＊＊＊＊9999</td></tr></table><p>誤りがあった場合は、同封のリーフレットの連絡先までご連絡ください。マイナ保険証の登録方法は裏面をご覧ください。</p>""")


def subsidy(p, s):
    v = values(p, s)
    return page(s, f"""<h1>人間ドック補助金利用券</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("有効期限", "令和7年3月31日"), ("保険者番号", v["insurer"])])}<p>{v['issuer']}</p>""")


def dependants(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><h1>被扶養者資格再確認調書の提出依頼</h1><p>記号 {v['symbol']}　番号 {v['number']}　氏名 {v['name']}　生年月日 {v['birth']}</p><p>被扶養者の収入状況を確認いたしますので、同封の調書をご提出ください。</p><p class="r">{v['issuer']}</p>""")


# MARK: held out once, by a later drawing

def leaflet_period(p, s):
    return page(s, """<h1>従来の保険証の有効期限にご注意ください</h1><p>お手元の健康保険証は令和7年12月1日でお使いいただけなくなります。マイナ保険証をお持ちでない方には資格確認書を交付します。</p><p>「資格情報のお知らせ」は、マイナ保険証が読み取れない医療機関等で、マイナンバーカードとともに提示するものです。</p><p>よくあるご質問はウェブサイトをご覧ください。</p>""")


def receipt(p, s):
    v = values(p, s)
    return page(s, f"""<h1>領収証書</h1><p>{v['name']}　様</p>{rows([("記号番号", f"{v['symbol']}-{v['number']}"), ("納付額", "20,500円"), ("納期限", "令和6年9月2日")])}<p>{v['issuer']}</p>""")


def appointment(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><h1>特定保健指導のご案内</h1><p>健診の結果、特定保健指導の対象となりました。下記の日時にお越しください。</p>{rows([("日時", "令和6年10月8日　午後2時"), ("場所", "架空会館"), ("氏名", v["name"]), ("生年月日", v["birth"])])}<p class="r">{v['issuer']}</p>""")


def leaflet_window(p, s):
    return page(s, """<h1>窓口でのお支払いについてのお知らせ</h1><p>マイナ保険証を利用すると、限度額適用認定証がなくても高額療養費の限度額までの支払いとなります。</p><p>資格確認書は、マイナ保険証をお持ちでない方に申請によらず交付します。</p><p>「資格情報のお知らせ」に記載された個人番号の下4桁がご自身のものと異なる場合は、保険者にお問い合わせください。</p><p>利用登録はセブン銀行ATMでもできます。</p>""")


def transfer(p, s):
    v = values(p, s)
    return page(s, f"""<h1>口座振替のお知らせ</h1><p>{v['name']}　様</p>{rows([("被保険者記号・番号", f"{v['symbol']}-{v['number']}"), ("振替日", "令和6年10月31日"), ("振替金額", "18,200円"), ("口座名義", v["kana"])])}<p>{v['issuer']}</p>""")


def questionnaire(p, s):
    v = values(p, s)
    return page(s, f"""<h1>被扶養者状況調査票</h1><p>回答期限　令和6年11月15日</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("被保険者氏名", v["name"]), ("生年月日", v["birth"]), ("回答", "")])}<p>{v['issuer']}へご返送ください。</p>""")


def leaflet_card(p, s):
    return page(s, f"""<h1>「資格情報のお知らせ」が届いたら</h1><p>10月下旬から順次、事業所を通じてお配りします。</p><div class="card"><b>資格情報のお知らせ</b><br>記号 ○○○　番号 ○○○○　枝番 ○○<br>氏名 ○○　○○<br>生年月日 ○年○月○日<br>個人番号 ********○○○○</div><p>・カード部分は切り取って携帯できます。</p><p>・マイナンバーの下4桁が正しいかをご確認ください。</p><p>・紛失したときは再交付を申請してください。</p>""")


def renewal(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><h1>任意継続被保険者 保険料納付のご案内</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("月額保険料", "28,300円"), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])])}<p>納付書は毎月1日に発送します。</p>""")


def generic(p, s):
    v = values(p, s)
    return page(s, f"""<h1>ジェネリック医薬品に関するお知らせ</h1><p>{v['name']}　様　（記号 {v['symbol']}　番号 {v['number']}）</p><table style="width:100%"><tr><th>お薬の名前</th><th>お支払い額</th><th>軽減できる額</th></tr><tr><td>架空錠10mg</td><td>1,230円</td><td>480円</td></tr></table><p class="r">{v['issuer']}</p>""")


def loss_report(p, s):
    v = values(p, s)
    return page(s, f"""<h1>被保険者資格喪失届受理通知書</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格喪失年月日", "令和6年9月1日"), ("保険者番号", v["insurer"])])}<p class="r">{v['issuer']}</p>""")


def leaflet_terms(p, s):
    return page(s, """<h1>用語のご説明</h1><p>資格情報のお知らせ…加入者の資格情報と個人番号の下4桁を記載した書面です。</p><p>資格確認書…マイナ保険証をお持ちでない方が医療機関等を受診するときに使います。</p><p>マイナ保険証…健康保険証の利用登録をしたマイナンバーカードです。</p><p>マイナポータル…ご自身の資格情報を確認できるウェブサイトです。</p>""")


def joining(p, s):
    v = values(p, s)
    return page(s, f"""<h1>健康保険資格取得確認および標準報酬決定通知書</h1>{rows([("被保険者整理番号", "123"), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("標準報酬月額", "300千円")])}<p class="r">{v['issuer']}</p>""")


def flu_coupon(p, s):
    v = values(p, s)
    return page(s, f"""<h1>インフルエンザ予防接種補助券</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("補助額", "1,500円")])}<p>{v['issuer']}　有効期限 令和7年1月31日</p>""")


def specimen_page(p, s):
    return page(s, f"""<h1>「資格情報のお知らせ」の見方</h1><table style="width:80%;margin:auto"><tr><th>① 記号・番号</th><td>あなたの加入資格を示す番号です。</td></tr><tr><th>② 枝番</th><td>世帯の中で個人を区別する2桁の番号です。</td></tr><tr><th>③ 氏名・フリガナ</th><td>登録されているお名前です。</td></tr><tr><th>④ 個人番号下4桁</th><td>マイナンバー12桁の最後の4桁です。</td></tr></table><p>見本：氏名　健保　太郎　　記号　1234　　番号　5678　　枝番　00　　個人番号　********1234</p>""")


def address_request(p, s):
    v = values(p, s)
    return page(s, f"""<h1>住所確認のお願い（回答書）</h1>{rows([("記号・番号", f"{v['symbol']}-{v['number']}"), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("現住所", "　"), ("電話番号", "　")])}<p class="r">{v['issuer']}</p>""")


def my_number_form(p, s):
    v = values(p, s)
    return page(s, f"""<h1>個人番号（マイナンバー）届出書</h1><p>{v['issuer']} 御中</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("個人番号（12桁）", "□□□□　□□□□　□□□□")])}<p>下記のとおり個人番号を届け出ます。</p>""")


def leaflet_flow(p, s):
    return page(s, """<h1>マイナ保険証を使った受診の流れ</h1><p>１　受付のカードリーダーにマイナンバーカードを置きます。</p><p>２　暗証番号または顔認証で本人確認をします。</p><p>３　カードリーダーが使えないときは「資格情報のお知らせ」を一緒に示してください。</p><table style="width:70%;margin:auto"><tr><th>記号・番号</th><td>1234・56789</td></tr><tr><th>氏名</th><td>健保　花子</td></tr><tr><th>個人番号下4桁</th><td>********0000</td></tr></table><p class="small">※図は記載例です。</p>""")


def dependant_check(p, s):
    v = values(p, s)
    return page(s, f"""<h1>被扶養者資格確認調書の提出について</h1><p>{v['name']}　様</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("被保険者氏名", v["name"]), ("生年月日", v["birth"]), ("提出期限", "令和6年11月15日")])}<p class="r">{v['issuer']}</p>""")


def medical_notice(p, s):
    v = values(p, s)
    return page(s, f"""<h1>医療費のお知らせ（令和6年分）</h1><p>記号 {v['symbol']}　番号 {v['number']}　氏名 {v['name']}</p><table style="width:100%"><tr><th>受診者</th><th>診療年月</th><th>医療機関</th><th>医療費の総額</th></tr><tr><td>{v['name']}</td><td>令和6年1月</td><td>架空医院</td><td>12,340円</td></tr></table><p class="r">{v['issuer']}</p>""")


# MARK: held out once, by the eleventh drawing

def elder_recipient(p, s):
    """The card that says what share an elder pays: labels of a notice, and none."""
    v = values(p, s)
    return page(s, f"""<div style="border:1pt solid #000;width:110mm;padding:4mm"><p class="c"><b>健康保険高齢受給者証</b></p><p>令和6年8月1日交付　　有効期限　令和7年7月31日</p><p>記号　{v['symbol']}　　番号　{v['number']}　　枝番　{v['branch']}</p><p>対象者　氏名　{v['name']}</p><p>生年月日　{v['birth']}</p><p>一部負担金の割合　２割</p><p>保険者番号　{v['insurer']}　{v['issuer']}</p></div>""")


def lost_rights(p, s):
    v = values(p, s)
    return page(s, f"""<h1>健康保険資格喪失証明書</h1>{rows([("被保険者証の記号・番号", f"{v['symbol']}・{v['number']}"), ("被保険者氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("資格喪失年月日", "令和6年9月1日")])}<p>上記のとおり相違ないことを証明します。</p><p class="r">{v['issuer']}</p>""")


def number_wanted(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><h1>個人番号（マイナンバー）ご提出のお願い</h1><p>当組合ではあなたの個人番号を確認できておりません。同封の届出書にご記入のうえ、ご返送ください。</p>{rows([("記号・番号", f"{v['symbol']}－{v['number']}"), ("枝番", v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("個人番号", "未登録")])}<p class="r">{v['issuer']}</p>""")


def accepted(p, s):
    v = values(p, s)
    return page(s, f"""<h1>被扶養者認定通知書</h1><p>{v['name']}　様</p><p>届出のあった下記の方を被扶養者として認定しました。</p>{rows([("記号・番号", f"{v['symbol']}-{v['number']}"), ("被扶養者氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("続柄", "長女"), ("認定年月日", v["joined"])])}<p class="r">{v['issuer']}</p>""")


def leaflet_table(p, s):
    return page(s, """<h1>お手元に届く書類のちがい</h1><table style="width:100%"><tr><th></th><th>資格情報のお知らせ</th><th>資格確認書</th></tr><tr><td>対象</td><td>マイナ保険証をお持ちの方</td><td>マイナ保険証をお持ちでない方</td></tr><tr><td>記載</td><td>記号、番号、枝番、氏名、生年月日、個人番号の下4桁</td><td>記号、番号、枝番、氏名、生年月日、有効期限</td></tr><tr><td>使い方</td><td>マイナ保険証とともに提示</td><td>単独で提示</td></tr></table><p>ご不明な点は、お勤め先または当組合までお問い合わせください。</p>""")


# MARK: held out once, by the twelfth drawing

def care_share(p, s):
    v = values(p, s)
    return page(s, f"""<div style="border:1pt solid #000;width:120mm;padding:4mm"><p class="c big">介護保険負担割合証</p><p>交付年月日　令和6年7月12日</p><p>被保険者番号　0000{v['number']}</p><p>フリガナ　{v['kana']}</p><p>氏名　{v['name']}</p><p>生年月日　{v['birth']}　性別　{v['sex']}</p><p>利用者負担の割合　１割</p><p>適用期間　開始年月日　令和6年8月1日　終了年月日　令和7年7月31日</p></div>""")


def tax_paper(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><h1>社会保険料（国民健康保険料）控除証明書</h1>{rows([("記号・番号", f"{v['symbol']}-{v['number']}"), ("氏名", v["name"]), ("証明年分", "令和6年"), ("納付済額", "187,200円")])}<p>年末調整又は確定申告の際に添付してください。</p><p class="r">{v['issuer']}</p>""")


def card_return(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">{v['issuer']}</p><p>{v['name']}　様</p><p class="c big">健康保険証の返却について（お願い）</p><p>資格を喪失された方の健康保険証が返却されておりません。同封の封筒で至急ご返却ください。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格喪失年月日", "令和6年9月1日")])}""")


def points(p, s):
    v = values(p, s)
    return page(s, f"""<h1>健康ポイント残高のお知らせ</h1><p>{v['name']}　様　（記号 {v['symbol']}　番号 {v['number']}）</p><table style="width:80%"><tr><th>年月</th><th>獲得</th><th>利用</th><th>残高</th></tr><tr><td>令和6年8月</td><td>300</td><td>0</td><td>1,250</td></tr><tr><td>令和6年9月</td><td>200</td><td>500</td><td>950</td></tr></table><p>{v['issuer']}</p>""")


def leaflet_check(p, s):
    return page(s, """<p class="c big">あなたのマイナンバー、下4桁は合っていますか？</p><p>１　「資格情報のお知らせ」を用意します。</p><p>２　マイナンバーカードの裏面を見て、下4桁を比べます。</p><p>３　違っていたら、組合の窓口にお電話ください。</p><table style="width:70%"><tr><th>例</th><td>お知らせの表示　********4321</td><td>カードの番号　1234 5678 4321</td></tr></table><p>ほかの人の情報が見えてしまうことのないよう、ご協力をお願いします。</p>""")


# MARK: held out once, by the thirteenth drawing

def dental(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><h1>歯科健診のご案内</h1><p>お近くの歯科医院で無料の健診を受けられます。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("お名前", v["name"]), ("生年月日", v["birth"]), ("受診期限", "令和7年2月28日")])}<p class="r">{v['issuer']}</p>""")


def high_cost(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">{v['issuer']}</p><p class="c big">高額療養費支給申請のお知らせ</p><p>{v['name']}　様</p>{rows([("記号・番号", f"{v['symbol']}-{v['number']}"), ("受診者氏名", v["name"]), ("生年月日", v["birth"]), ("診療年月", "令和6年6月"), ("支給見込額", "48,200円")])}""")


def leaflet_steps(p, s):
    return page(s, """<h1>マイナンバーの確認手順</h1><table style="width:90%"><tr><th>手順</th><th>すること</th></tr><tr><td>1</td><td>封筒から「資格情報のお知らせ」を取り出す</td></tr><tr><td>2</td><td>マイナンバーカードの番号と見比べる</td></tr><tr><td>3</td><td>違っているときは組合へ電話する</td></tr></table><p>見比べる所は下4桁だけです。カードの番号をほかの人に教えないでください。</p><p>受付時間　平日9時から17時まで</p>""")


# MARK: held out once, by the fourteenth drawing

def premium(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>保険料額決定通知書</h1><p>{v['name']}　様</p>{rows([("記号番号", f"{v['symbol']} {v['number']}"), ("生年月日", v["birth"]), ("標準報酬月額", "280,000円"), ("保険料額", "27,440円"), ("適用年月", "令和6年9月")])}<p>決定に不服があるときは、3か月以内に審査請求をすることができます。</p>""")


def ward(p, s):
    v = values(p, s)
    return page(s, f"""<h1>特定保健指導利用券</h1>{rows([("利用券整理番号", "24200000456"), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("有効期限", "令和7年1月31日"), ("保険者番号", v["insurer"])])}<p>{v['issuer']}</p>""")


def leaflet_faq(p, s):
    return page(s, """<h1>資格情報のお知らせ　よくあるご質問</h1><p><b>Q1</b>　届いた紙は何に使いますか。</p><p>A1　マイナ保険証が読み取れないときに、カードとあわせて窓口に出してください。</p><p><b>Q2</b>　下4桁が自分の番号と違います。</p><p>A2　別の方の番号が登録されているおそれがあります。すぐに組合までお電話ください。</p><p><b>Q3</b>　家族の分も届きますか。</p><p>A3　加入者おひとりずつにお送りしています。</p><p><b>Q4</b>　紙をなくしました。</p><p>A4　マイナポータルでも同じ内容をご覧いただけます。</p>""")


# MARK: held out once, by the fifteenth drawing

def dependants_survey(p, s):
    v = values(p, s)
    return page(s, f"""<h1>被扶養者資格の再確認について</h1><p>{v['name']}　様</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("被保険者氏名", v["name"]), ("生年月日", v["birth"]), ("提出期限", "令和6年11月29日")])}<p>該当する方がいる場合は、別紙に記入のうえ勤務先へ提出してください。</p><p class="r">{v['issuer']}</p>""")


def pension(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">年金受給資格期間のお知らせ</p>{rows([("基礎年金番号", "0000-000000"), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("加入期間", "312月")])}<p>記載内容に誤りがあるときは年金事務所へお問い合わせください。</p>""")


def newsletter(p, s):
    return page(s, """<p class="c big">けんぽだより　秋号</p><h2>特集　マイナ保険証に切り替えましたか</h2><p>12月2日から保険証の新規発行がなくなります。</p><p>お手元に「資格情報のお知らせ」が届いた方は、書かれている番号がご自分のものか確かめましょう。</p><h2>健康ひとくちメモ</h2><p>1日8000歩を目標に歩きましょう。血圧は朝と晩に測ります。</p><h2>インフルエンザ予防接種補助</h2><p>お一人2,000円まで補助します。申込書は組合のホームページから取り出せます。</p>""")


# MARK: held out once, by the sixteenth drawing

def hospital_bill(p, s):
    v = values(p, s)
    return page(s, f"""<h1>診療費請求書</h1>{rows([("患者番号", "0012345"), ("氏名", v["name"]), ("生年月日", v["birth"]), ("保険者番号", v["insurer"]), ("負担割合", "3割"), ("請求額", "4,560円")])}<p>見本総合病院</p>""")


def poster(p, s):
    return page(s, """<p class="c big">医療機関を受診される皆さまへ</p><p>受付ではマイナ保険証をご利用ください。</p><p>カードリーダーに置いて、顔認証または暗証番号で確認します。</p><p>読み取れないときは「資格情報のお知らせ」か資格確認書をお見せください。</p><p>ご不明な点は受付におたずねください。</p>""")


# MARK: held out once, by the seventeenth drawing

def card_envelope(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和6年11月1日</p><p>被保険者各位</p><p class="r">{v['issuer']}</p><p class="c big">被扶養者資格再確認（検認）の実施</p><p>対象者　{v['name']}</p>{rows([("記号－番号", f"{p['symbol'] or '1'}－{v['number']}"), ("対象となるご家族", v["kana"]), ("生年月日", v["birth"]), ("提出期限", "令和6年11月29日")])}<p>同封の調書に記入し、必要な書類を添えて事業所へ提出してください。</p>""")


def reminder(p, s):
    return page(s, """<p class="c big">保険証の新規発行終了とマイナ保険証のご案内</p><p>令和6年12月2日から、従来の健康保険証は新たに発行されなくなります。</p><p>マイナ保険証をお持ちの方には「資格情報のお知らせ」を、お持ちでない方には「資格確認書」をお届けします。</p><table style="width:90%"><tr><th></th><th>資格情報のお知らせ</th><th>資格確認書</th></tr><tr><td>届く方</td><td>マイナ保険証をお持ちの方</td><td>お持ちでない方</td></tr><tr><td>記号・番号</td><td>記載あり</td><td>記載あり</td></tr><tr><td>個人番号の下4桁</td><td>記載あり</td><td>記載なし</td></tr></table><p>お問い合わせ　適用課　電話 03-0000-1234</p>""")


def copay(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">高額療養費支給のお知らせ</p><p>{v['name']}　様</p>{rows([("記号・番号", f"{p['symbol']}・{v['number']}"), ("診療年月", "令和6年8月"), ("支給額", "21,340円"), ("振込予定日", "令和6年12月20日")])}<p class="r">{v['issuer']}</p>""")


# MARK: held out once, by the eighteenth drawing

def address_card(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">健康保険　被保険者住所変更のご連絡</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("新しい住所", p["address"])])}<p>太枠の中を記入し、勤務先へ提出してください。</p><p class="r">{v['issuer']}</p>""")


def generic_drug(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><h1>ジェネリック医薬品のご案内</h1><p>記号・番号　{p['symbol']}・{v['number']}</p><p>処方されたお薬をジェネリック医薬品に切り替えると、自己負担が月に1,240円軽くなります。</p><p>対象月　令和6年7月</p><p class="r">{v['issuer']}</p>""")


def window_notice(p, s):
    return page(s, """<p class="c big">「資格情報のお知らせ」をお送りしました</p><p>令和6年10月に、加入者の皆様へ「資格情報のお知らせ」を世帯ごとにお送りしています。</p><p>お届けした用紙には、記号・番号・枝番、氏名、生年月日、マイナンバーの下4桁が印字されています。</p><p>印字された下4桁がお手元のマイナンバーカードと違うときは、組合（03-0000-5678）までお知らせください。</p><p>用紙の右下の部分は切り取ってお使いになれます。</p>""")


def loss_card(p, s):
    v = values(p, s)
    return page(s, f"""<h1>健康保険資格喪失連絡票</h1>{rows([("被保険者氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("記号", v["symbol"]), ("番号", v["number"]), ("資格喪失日", "令和6年11月1日")])}<p>{v['issuer']}</p>""")


# MARK: held out once, by the nineteenth drawing

def checkup_result(p, s):
    v = values(p, s)
    return page(s, f"""<h1>特定健康診査結果のお知らせ</h1>{rows([("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("記号・番号", p["symbol"] + "・" + v["number"]), ("受診日", "令和6年9月3日")])}{rows([("腹囲", "82.4"), ("収縮期血圧", "128"), ("HbA1c", "5.6")])}<p>{v['issuer']}</p>""")


def pension_card(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">基礎年金番号のご確認</p><p>{v['name']}　様</p><p>生年月日　{v['birth']}</p><p>基礎年金番号　1234-567890</p><p>個人番号（マイナンバー）と基礎年金番号が結びついていない方へお送りしています。</p><p class="r">例示年金事務所</p>""")


def leaflet_app(p, s):
    return page(s, """<p class="c big">スマートフォンで資格情報を確認できます</p><p>手順１　マイナポータルアプリを開きます。</p><p>手順２　「健康保険証」を選びます。</p><p>手順３　記号、番号、枝番、氏名、生年月日が表示されます。</p><p>お手元の「資格情報のお知らせ」とあわせてご利用ください。</p><p>お問い合わせ　0120-000-345</p>""")


def move_request(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">ご住所の確認のお願い</p><p>お送りした郵便物が返戻されました。下の欄に現在のご住所を記入し、ご返送ください。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("お名前", v["name"]), ("現住所", "　"), ("電話番号", "　")])}<p class="r">{v['issuer']}</p>""")


# MARK: held out once, by the twentieth drawing

def bank_account(p, s):
    v = values(p, s)
    return page(s, f"""<h1>給付金振込口座の登録について</h1><p>{v['name']}　様</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("口座名義（カナ）", v["kana"]), ("口座番号", "0123456"), ("振込日", "令和6年11月25日")])}<p class="r">{v['issuer']}</p>""")


def seminar(p, s):
    return page(s, """<p class="c big">健康づくりセミナーのご案内</p><p>日時　令和7年2月8日（土）13時30分から</p><p>会場　見本会館　3階ホール</p><p>対象　加入者とご家族（先着50名）</p><p>申込み　電話 03-0000-2468</p>""")


def ledger_extract(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">賦課台帳記載事項証明書</p>{rows([("世帯主氏名", v["name"]), ("生年月日", v["birth"]), ("記号番号", v["symbol"] + " " + v["number"]), ("年度", "令和6年度"), ("保険料額", "184,300円")])}<p>上記のとおり相違ないことを証明します。</p><p class="r">{v['issuer']}</p>""")


def leaflet_lost(p, s):
    return page(s, """<p class="c big">「資格情報のお知らせ」をなくしたときは</p><p>１　勤務先または組合の窓口へお申し出ください。</p><p>２　再交付申請書に記号・番号、氏名、生年月日を記入します。</p><p>３　一週間ほどで新しいお知らせが届きます。</p><p>マイナンバーの下4桁が印字されていますので、取扱いにはご注意ください。</p>""")


# MARK: held out once, by the twenty-first drawing

def refund_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和7年1月20日</p><p>{v['name']}　様</p><p class="r">{v['issuer']}</p><h1>高額療養費支給決定通知書</h1><p>下記のとおり支給を決定しましたので通知します。</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("受診者氏名", v["name"]), ("受診者生年月日", v["birth"]), ("診療年月", "令和6年9月"), ("支給金額", "38,420円"), ("支払予定日", "令和7年2月10日")])}""")


def consent_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">個人番号利用目的の同意書</p><p>私は、下記の目的で個人番号が利用されることに同意します。</p><table style="width:90%"><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}</td></tr><tr><td>フリガナ</td><td colspan=3>{v['kana']}</td></tr><tr><td>氏名</td><td colspan=3>{v['name']}</td></tr><tr><td>個人番号</td><td colspan=3>□□□□－□□□□－□□□□</td></tr></table><p class="r">{v['issuer']}　御中</p>""")


def faq_sheet(p, s):
    return page(s, """<p class="c big">資格情報のお知らせ　よくあるご質問</p><p>Ｑ１　このお知らせだけで受診できますか。</p><p>Ａ１　できません。マイナンバーカードと一緒にお持ちください。</p><p>Ｑ２　個人番号の下4桁が自分の番号と違います。</p><p>Ａ２　すぐに保険者へご連絡ください。</p><p>Ｑ３　枝番とは何ですか。</p><p>Ａ３　世帯の中でお一人ずつを区別する2桁の番号です。</p>""", pt=11)


def vaccination(p, s):
    v = values(p, s)
    return page(s, f"""<h1>インフルエンザ予防接種補助金申請書</h1>{rows([("記号-番号", v["symbol"] + "-" + v["number"]), ("接種者氏名", v["name"]), ("カナ", v["kana"]), ("生年月日", v["birth"]), ("接種日", "令和6年11月9日"), ("接種費用", "3,800円")])}<p>{v['issuer']}　御中</p>""")


# MARK: held out once, by the twenty-second drawing

def premium_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>保険料納入告知額のお知らせ</h1><p>{v['name']}　様</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("対象月", "令和6年12月"), ("告知額", "28,650円"), ("納付期限", "令和7年1月31日")])}""")


def number_request(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">マイナンバー（個人番号）ご提出のお願い</p><p>{v['name']}　様（記号 {v['symbol']}　番号 {v['number']}）</p><p>当組合では、あなたの個人番号を確認できておりません。</p><p>同封の用紙に12桁の個人番号をご記入のうえ、{v['issuer']}へご返送ください。</p><table style="width:90%"><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>個人番号</td><td>　</td></tr></table>""")


def guide_card(p, s):
    return page(s, """<p class="c big">資格情報のお知らせの見方</p><p>①　記号・番号・枝番　あなたの健康保険の番号です。</p><p>②　氏名・生年月日　登録されている内容です。</p><p>③　個人番号（下4桁）　＊＊＊＊＊＊＊＊0000 のように表示します。</p><p>④　保険者　加入している健康保険の名称です。</p>""")


def dental_ticket(p, s):
    v = values(p, s)
    return page(s, f"""<div style="border:1.5pt solid #000;width:110mm;padding:4mm"><p class="c">歯科健診受診券</p><p>受診券番号　2025-{v['number']}</p><p>氏名　{v['name']}　（{v['sex']}）</p><p>生年月日　{v['birth']}</p><p>有効期限　令和8年3月31日</p><p class="r">{v['issuer']}</p></div>""")


# MARK: held out once, by the twenty-third drawing

def care_card(p, s):
    v = values(p, s)
    return page(s, f"""<div class="card" style="width:96mm"><p class="c"><b>介護保険被保険者証</b></p>{rows([("番号", "0000" + v["number"]), ("住所", "見本県架空市例示町1-2-3"), ("フリガナ", v["kana"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("交付年月日", "令和6年4月1日"), ("保険者番号並びに保険者の名称", v["insurer"][:6])])}</div>""")


def moving_form(p, s):
    v = values(p, s)
    return page(s, f"""<h1>被扶養者（異動）届</h1><p class="r">{v['issuer']}</p><table style="width:100%"><tr><td>①記号</td><td>{v['symbol']}</td><td>②番号</td><td>{v['number']}</td></tr><tr><td>③氏名</td><td>{v['name']}</td><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>④生年月日</td><td>{v['birth']}</td><td>⑤個人番号</td><td>　　　　　　　　　　　　</td></tr></table><p>⑤欄は本人確認を行ったうえで記入してください。</p><p>提出日　令和　　年　　月　　日</p>""")


def delivery_note(p, s):
    v = values(p, s)
    return page(s, f"""<p class="big c">資格情報のお知らせ 送付書</p><p>{v['name']}　様</p><p>下記の書類をお送りします。ご査収ください。</p>{rows([("送付書類", "資格情報のお知らせ"), ("部数", "3部"), ("送付日", "令和6年10月15日"), ("担当", "適用課")])}<p class="r">{v['issuer']}</p>""")


def leaflet_card_reader(p, s):
    return page(s, """<p class="c big">カードリーダーが使えないときは？</p><p>「資格情報のお知らせ」とマイナンバーカードを一緒にお見せください。</p><p>お知らせには、記号・番号・枝番・氏名・生年月日が書かれています。</p><p>個人番号（下4桁）は、登録の誤りがないかをご自分で確かめるためのものです。</p><p>例）＊＊＊＊＊＊＊＊1234</p><p>お問い合わせ　03-0000-0000</p>""")


# MARK: held out once, by the twenty-fourth drawing

def digits_explained(p, s):
    return page(s, """<p class="c big">マイナンバーの下4桁をご確認ください</p><p>お届けした「資格情報のお知らせ」には、登録されているマイナンバーの下4桁を印字しています。</p><p>（例）マイナンバーが 1234 5678 9012 の方　→　********9012</p><p>お手元のマイナンバーカードと一致しているかをお確かめください。</p><p>一致しない場合は、健保組合（03-0000-1200）までお電話ください。</p>""")


def joining_report(p, s):
    v = values(p, s)
    return page(s, f"""<h1>被保険者資格取得届</h1><table style="width:100%"><tr><th>事業所整理記号</th><td>01-アイウ</td><th>被保険者整理番号</th><td>{v['number']}</td></tr><tr><th>氏名</th><td>{v['name']}</td><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>取得年月日</th><td>{v['joined']}</td></tr><tr><th>個人番号</th><td colspan=3>　　　　　　　　　　</td></tr><tr><th>報酬月額</th><td colspan=3>280,000円</td></tr></table>""")


def fee_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>医療費のお知らせ</h1><p>{v['name']}　様　　記号 {v['symbol']}　番号 {v['number']}</p><table style="width:100%"><tr><th>受診者</th><th>受診年月</th><th>医療機関</th><th>医療費</th></tr><tr><td>{v['name']}</td><td>令和6年8月</td><td>見本医院</td><td>4,820</td></tr><tr><td>{v['name']}</td><td>令和6年9月</td><td>例示薬局</td><td>1,260</td></tr></table>""")


def returning_cards(p, s):
    v = values(p, s)
    return page(s, f"""<p class="big">被保険者証の返却について</p><p>{v['name']}　様</p><p>次の被保険者証をご返却ください。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("返却期限", "令和7年2月28日")])}<p class="r">{v['issuer']}</p>""")


# MARK: held out once, by the twenty-fifth drawing

def change_report(p, s):
    v = values(p, s)
    return page(s, f"""<h1>氏名・住所変更届</h1><p>記号 {v['symbol']}　番号 {v['number']}</p><table style="width:90%"><tr><th>変更前の氏名</th><td>{v['name']}</td></tr><tr><th>変更後の氏名</th><td>　</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>新住所</th><td>　</td></tr></table><p class="r">{v['issuer']}　御中</p>""")


def insured_voucher(p, s):
    v = values(p, s)
    return page(s, f"""<div style="border:1pt solid #000;padding:4mm;width:100mm"><p class="c">保養所利用券</p><p>記号 {v['symbol']}　番号 {v['number']}</p><p>ご利用者　{v['name']}</p><p>有効期間　令和7年4月1日から令和8年3月31日まで</p><p class="r">{v['issuer']}</p></div>""")


def reader_guide(p, s):
    return page(s, """<p class="c big">「資格情報のお知らせ」とは</p><p>マイナ保険証をお持ちの方に、ご自身の資格情報をお伝えする書面です。</p><p>●記載されている内容</p><p>　氏名、フリガナ、生年月日、記号・番号・枝番、資格取得年月日、個人番号の下4桁、保険者番号</p><p>●使い方</p><p>　読み取り機のない医療機関では、マイナンバーカードと一緒にお出しください。</p>""")


def receipt_of_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和6年11月12日</p><p>{v['name']}　様</p><p class="c big">届出受領のお知らせ</p><p>ご提出いただいた被扶養者異動届を受領しました。</p>{rows([("受付番号", "24-1107-0032"), ("届出者", v["name"]), ("記号・番号", v["symbol"] + "・" + v["number"]), ("処理予定", "2週間")])}<p class="r">{v['issuer']}</p>""")


# MARK: held out once, by the twenty-sixth drawing

def dental_card(p, s):
    v = values(p, s)
    return page(s, f"""<div style="border:1pt solid #000;border-radius:3mm;padding:3mm;width:85mm;font-size:9pt"><p class="c">診 察 券</p><p>診察券番号　004417</p><p>氏名　{v['name']}　様</p><p>生年月日　{v['birth']}</p><p>見本歯科医院　電話 00-0000-0000</p></div>""")


def contribution_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">国民健康保険料 納入通知書</p>{rows([("通知書番号", "0071-3362"), ("記号番号", v["symbol"] + " " + v["number"]), ("年間保険料額", "184,300円"), ("納期限", "令和6年12月25日")])}<p class="r">{v['issuer']}</p>""")


def questions_leaflet(p, s):
    return page(s, """<p class="c big">資格情報のお知らせ Q&amp;A</p><p>Ｑ１　この「お知らせ」は何に使いますか。</p><p>Ａ１　マイナ保険証が使えない医療機関で、マイナンバーカードと併せて提示します。</p><p>Ｑ２　個人番号（下4桁）が違っています。</p><p>Ａ２　保険者までご連絡ください。例：正しくは「1234」であるのに「****5678」と記載されている場合。</p><p>Ｑ３　枝番とは何ですか。</p><p>Ａ３　加入者お一人ごとに付けた2桁の番号です。</p>""")


def cover_letter(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和6年11月</p><p>事業主　様</p><p class="r">{v['issuer']}</p><p class="c big">資格情報のお知らせの配付について</p><p>同封の「資格情報のお知らせ」を、被保険者の皆様にお渡しくださいますようお願いいたします。</p><p>同封数　　12部</p><p>事業所記号　{v['symbol']}</p>""")


def vaccine_ticket(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">インフルエンザ予防接種 予診票</p>{rows([("接種を受ける人", v["name"]), ("生年月日", v["birth"]), ("記号番号", v["symbol"] + " " + v["number"]), ("体温", "　　度　　分")])}<p>質問事項　今日の体調はいかがですか　　はい ・ いいえ</p><p class="r">{v['issuer']}</p>""")


def dependants_check(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">被扶養者資格の再確認について（調書）</p><p>{v['name']}　様</p>{rows([("記号・番号", v["symbol"] + "－" + v["number"]), ("被扶養者氏名", "　"), ("年間収入", "　　　　円"), ("提出期限", "令和6年12月20日")])}<p class="r">{v['issuer']}</p>""")


def reading_help(p, s):
    return page(s, """<p class="c big">資格情報のお知らせの読み方</p><p>このリーフレットは、お手元の「お知らせ」のどこに何が書いてあるかを説明するものです。</p><p>１．記号・番号・枝番　　保険証に書かれていたものと同じです。</p><p>２．氏名・フリガナ・生年月日　　届け出ていただいた内容です。</p><p>３．個人番号（下4桁）　　ご自身のマイナンバーの最後の4桁と比べてください。</p><p>４．保険者番号　　8桁（国民健康保険は6桁）の番号です。</p>""")


def address_label(p, s):
    v = values(p, s)
    return page(s, f"""<div style="width:90mm;border:0.5pt solid #888;padding:5mm;font-size:11pt"><p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p>{v['name']}　様</p><p class="small">差出人 {v['issuer']}　返還先 〒100-0000</p></div>""")


def pension_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">標準報酬月額決定通知書</p>{rows([("被保険者整理番号", v["number"]), ("事業所整理記号", v["symbol"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("標準報酬月額", "280 千円"), ("適用年月", "令和6年9月")])}<p class="r">見本株式会社 人事部</p>""")


def checkup_table(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">特定健康診査 結果通知表</p>{rows([("受診券整理番号", "2406" + v["number"].zfill(7)), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("健診年月日", "令和6年7月3日"), ("身長", "165.2 cm"), ("体重", "61.4 kg")])}<p class="r">{v['issuer']}</p>""")


def renewal_leaflet(p, s):
    return page(s, """<p class="c big">マイナ保険証をお持ちの方へ</p><p>令和6年12月2日から健康保険証は発行されなくなりました。</p><p>● 「資格情報のお知らせ」とは　　ご自身の記号・番号・枝番等を簡単に把握できるよう、交付するものです。</p><p>● 記載される個人番号は下4桁のみです。お手元のマイナンバーカードと照合してください。</p><p>● 誤りがある場合は、会社のご担当者を通じて健康保険組合へお申し出ください。</p>""")


def reissue_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">資格情報のお知らせ再交付申請書</p>{rows([("記号・番号", "　"), ("氏名", "　"), ("生年月日", "　　年　　月　　日"), ("申請の理由", "紛失 ・ き損 ・ その他"), ("個人番号", "□□□□ □□□□ □□□□")])}<p>上記のとおり申請します。　令和　　年　　月　　日</p><p>{v['issuer']}　御中</p>""")


def wage_slip(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">給与支給明細書　令和6年10月分</p><p>社員番号 {v['number']}　　{v['name']}　様</p>{rows([("基本給", "265,000"), ("健康保険料", "13,860"), ("厚生年金保険料", "25,620"), ("差引支給額", "201,455")])}<p class="r">見本株式会社</p>""")


def refund_claim(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">療養費支給申請書</p>{rows([("被保険者証の記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("傷病名", "　"), ("受診年月日", "令和6年　　月　　日"), ("振込先", "　　銀行　　支店")])}<p>上記のとおり申請します。</p><p>{v['issuer']}　御中</p>""")


def number_leaflet(p, s):
    return page(s, """<p class="c big">マイナンバーの確認にご協力ください</p><p>お送りした「資格情報のお知らせ」に記載の個人番号（下4桁）をご確認ください。</p><p>表示例　個人番号　********1234</p><p>・番号が一致するとき　　お手続きは必要ありません。</p><p>・番号が異なるとき　　　健康保険組合までご連絡ください。医療機関で正しい情報が表示されないおそれがあります。</p><p>・マイナ保険証の利用登録は、医療機関の受付でもできます。</p>""")


def visitor_card(p, s):
    v = values(p, s)
    return page(s, f"""<div style="border:0.8pt solid #000;width:86mm;padding:3mm;font-size:9pt"><p class="c"><b>診察券</b></p><p>患者番号　{v['number']}</p><p>氏名　{v['name']}　様</p><p>カナ　{v['kana']}</p><p>生年月日　{v['birth']}</p><p>見本内科クリニック</p></div>""")


def year_end_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">給与所得者の保険料控除申告書</p>{rows([("氏名", v["name"]), ("フリガナ", v["kana"]), ("住所", p["address"]), ("生年月日", v["birth"]), ("社会保険料", "　　　　円")])}<p>令和6年分　　税務署長 殿</p>""")


def clinic_bill(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">診療費領収証</p>{rows([("患者番号", v["number"]), ("氏名", v["name"] + "　様"), ("保険者番号", v["insurer"]), ("診療日", "令和6年11月5日"), ("領収金額", "1,430 円")])}<p class="r">見本クリニック</p>""")


def moving_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">事務所移転のお知らせ</p><p>平素は格別のご高配を賜り、厚く御礼申し上げます。</p><p>さて、当組合は下記のとおり事務所を移転いたしますので、ご案内申し上げます。</p><p>移転日　令和7年1月6日</p><p>新住所　〒100-0000　架空市見本町1-2-3</p><p>電話　0570-000-000</p><p class="r">{v['issuer']}</p>""")


def reminder_leaflet(p, s):
    return page(s, """<p class="c big">お手元に届きましたか？「資格情報のお知らせ」</p><p>健康保険組合から加入者の皆様にお送りしています。</p><p>☑ 氏名・生年月日は合っていますか</p><p>☑ 記号・番号・枝番を控えましたか</p><p>☑ 個人番号の下4桁は、マイナンバーカードの番号と同じですか</p><p>届いていない方、内容が違う方は、事業所のご担当者にお知らせください。</p>""")


def insurance_card_copy(p, s):
    v = values(p, s)
    return page(s, f"""<div style="border:1pt solid #000;border-radius:3mm;width:86mm;padding:3mm;font-size:8.5pt;line-height:1.6"><p class="c"><b>健康保険限度額適用認定証</b></p><p>記号　{v['symbol']}　番号　{v['number']}</p><p>氏名　{v['name']}</p><p>生年月日　{v['birth']}</p><p>発効年月日　令和6年10月1日</p><p>適用区分　ウ</p><p>保険者番号　{v['insurer']}　{v['issuer']}</p></div>""")


def dependent_check(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">被扶養者状況リスト</p><table style="width:100%;font-size:9.5pt"><tr><td>記号</td><td>番号</td><td>被保険者氏名</td><td>生年月日</td><td>確認結果</td></tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['name']}</td><td>{v['birth']}</td><td>□削除　□変更なし</td></tr></table><p>事業主の方は、確認結果を記入して提出してください。</p><p class="r">{v['issuer']}</p>""")


def card_application(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">資格確認書交付申請書</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("申請理由", "□マイナンバーカードを持っていない　□紛失")])}<p>上記のとおり申請します。　令和　年　月　日</p><p>保険者使用欄　受付印</p>""")


def bank_letter(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">給付金振込のお知らせ</p><p>下記の金額をご指定の口座へ振り込みましたのでお知らせします。</p>{rows([("支給決定日", "令和6年11月20日"), ("給付の種類", "療養費"), ("支給金額", "12,480 円"), ("振込口座", "架空銀行 本店 普通 ****1234")])}<p class="r">{v['issuer']}</p>""")


def how_to_read(p, s):
    return page(s, """<p class="c big">「資格情報のお知らせ」の見方</p><table style="width:80%;margin:auto"><tr><td>記号</td><td>12345678</td><td>① 記号です</td></tr><tr><td>番号</td><td>1234567</td><td>② 番号です</td></tr><tr><td>氏名</td><td>健保 太郎</td><td>③ ご本人の氏名</td></tr><tr><td>個人番号（下4桁）</td><td>********0000</td><td>④ 下4桁を確認</td></tr></table><p>上の図は記入例です。お手元のお知らせと見比べてください。</p>""")


def vaccination_slip(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">予防接種予診票</p>{rows([("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"] + "（満　歳）"), ("住所", p["address"]), ("体温", "　　度　　分")])}<p>質問事項　　　　　　　　　回答欄　はい・いいえ</p>""")


def membership_survey(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">加入者アンケートのお願い</p><p>{v['name']}　様</p><p>日頃より当組合の事業にご協力いただきありがとうございます。</p>{rows([("年齢", "　　歳"), ("性別", "男・女"), ("健診の受診", "□受けた　□受けていない")])}<p>締切　令和7年1月31日</p><p class="r">{v['issuer']}</p>""")


def dependent_removal(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">健康保険被扶養者（異動）届</p>{rows([("事業所整理記号", "12-イロハ"), ("被保険者整理番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("個人番号", "　　　　　　　　　　　　"), ("異動の別", "□追加　□削除")])}<p>事業主証明欄</p>""")


def gift_coupon(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">インフルエンザ予防接種補助券</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("補助額", "2,000円"), ("有効期限", "令和7年1月31日")])}<p class="r">{v['issuer']}</p>""")


def leaflet_three_steps(p, s):
    return page(s, """<p class="c big">マイナ保険証への移行について</p><p>令和6年12月2日から、健康保険証は新たに発行されなくなりました。</p><p>STEP1 資格情報のお知らせが届きます</p><p>STEP2 記号・番号・氏名・個人番号の下4桁を確認します</p><p>STEP3 マイナンバーカードを健康保険証として登録します</p><p>登録方法：カードリーダー、マイナポータル、セブン銀行ATM</p>""")


def address_face(p, s):
    v = values(p, s)
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p class="big">{v['name']}　様</p><p class="small">料金後納郵便</p><p class="small">差出人・返還先　{v['issuer']}</p>""", size="A5 landscape")


def certificate_request(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">資格確認書交付申請書</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("申請理由", "□紛失　□き損　□その他"), ("電話番号", "")])}<p>上記のとおり申請します。</p><p class="r">{v['issuer']} 御中</p>""")


def premium_slip(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">任意継続保険料　納付のご案内</p><p>{v['name']}　様</p>{rows([("記号・番号", v["symbol"] + "-" + v["number"]), ("納付期限", "令和6年12月10日"), ("納付金額", "32,480円"), ("対象月", "令和6年12月分")])}<p class="r">{v['issuer']}</p>""")


def wallet_insert(p, s):
    return page(s, """<p class="c big">マイナンバーカードの健康保険証利用登録方法</p><p>① カードリーダーに置く</p><p>② 暗証番号（4桁）を入力する</p><p>③ 「登録」を選ぶ</p><p>STEP1からSTEP3まで約2分で終わります。</p><p>よくあるご質問は、お知らせに同封のリーフレットをご覧ください。</p>""")


def income_inquiry(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">被扶養者資格の再確認について</p><p>下記の方の収入状況をご報告ください。</p>{rows([("被保険者証記号", v["symbol"]), ("被保険者証番号", v["number"]), ("被扶養者氏名", v["name"]), ("生年月日", v["birth"]), ("年間収入", "　　　　　　円"), ("提出期限", "令和6年12月20日")])}<p class="r">{v['issuer']}</p>""")


def parcel_label(p, s):
    v = values(p, s)
    return page(s, f"""<p class="small">お届け先</p><p>〒{p['postal'][:3]}-{p['postal'][3:]}　{p['address']}</p><p class="big">{v['name']} 様</p><p class="small">お問い合わせ番号 4321-8765-2109</p><p class="small">品名 書類</p>""", size="A6 landscape")


def vaccination_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">高齢者インフルエンザ予防接種のお知らせ</p><p>{v['name']}　様（{v['birth']}生）</p>{rows([("接種期間", "令和6年10月1日～令和7年1月31日"), ("自己負担額", "1,500円"), ("接種券番号", v["number"]), ("持ち物", "本状・マイナンバーカード")])}<p class="r">{v['issuer']}</p>""")


def relief_card(p, s):
    v = values(p, s)
    return page(s, f"""<div class="card"><p class="c">限度額適用・標準負担額減額認定証</p><p>記号 {v['symbol']}　番号 {v['number']}（枝番 {v['branch']}）</p><p>氏名 {v['name']}　{v['sex']}</p><p>生年月日 {v['birth']}</p><p>適用区分 区オ</p><p>有効期限 令和7年7月31日</p><p>保険者番号 {v['insurer']} {v['issuer']}</p></div>""")


def meeting_notice(p, s):
    return page(s, """<p class="c big">健康教室 開催のご案内</p><p>日時　令和7年2月14日（金）13時30分から</p><p>場所　見本会館 3階 大会議室</p><p>定員　30名（先着順）</p><p>お申し込みは電話 0123-45-6789 まで。保険証の記号・番号は不要です。</p>""")


def digits_registration(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">個人番号（マイナンバー）届出書</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号", "□□□□ □□□□ □□□□")])}<p>上記のとおり届け出ます。　令和　年　月　日</p><p class="r">{v['issuer']} 御中</p>""")


def leaflet_family(p, s):
    return page(s, """<p class="c big">「資格情報のお知らせ」をお送りします</p><p>加入者の皆さまへ</p><p>このたび、加入者の皆さまに「資格情報のお知らせ」を順次お送りします。記号・番号・枝番、氏名、マイナンバーの下4桁をご確認ください。</p><p>（イメージ）記号 1234　番号 567　枝番 00　氏名 健保 太郎　個人番号下4桁 0000</p><p>よくあるご質問はホームページをご覧ください。</p>""")


def eye_exam(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">特定健康診査受診券</p>{rows([("受診券番号", "24-" + v["number"]), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("有効期限", "令和7年3月31日"), ("窓口負担", "なし"), ("保険者番号", v["insurer"])])}<p class="r">{v['issuer']}</p>""")


def refund_letter(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">高額療養費支給申請のご案内</p><p>令和6年8月診療分について、高額療養費の支給対象となりました。同封の申請書によりご申請ください。</p>{rows([("被保険者証記号番号", v["symbol"] + "-" + v["number"]), ("支給見込額", "21,480円"), ("申請期限", "令和8年9月1日")])}<p class="r">{v['issuer']}</p>""")


def closing_notice(p, s):
    return page(s, """<p class="c big">年末年始の窓口業務について</p><p>12月28日（土）から1月5日（日）まで休業いたします。</p><p>資格に関する届出は、1月6日（月）以降に受け付けます。</p><p>緊急のお問い合わせ　0120-123-456</p>""")


def leaflet_digits(p, s):
    return page(s, """<p class="c big">マイナンバーの下4桁をご確認ください</p><p>お手元に届いた「資格情報のお知らせ」に印字された下4桁が、マイナンバーカードの番号と一致しているかご確認ください。</p><p>例：********1234 と印字されている場合、カードの番号の最後が1234であれば正しく登録されています。</p><p>一致しない場合は、下記の連絡先までお知らせください。</p><p>よくあるご質問、登録方法は、ホームページをご覧ください。</p>""")


def mutual_receipt(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">領 収 書</p><p>{v['name']} 様</p><p class="c big">￥12,300-</p><p>但し　保険料（令和6年11月分）として</p><p>上記正に領収いたしました。</p>{rows([("記号番号", v["symbol"] + "・" + v["number"]), ("領収日", "令和6年12月2日")])}<p class="r">{v['issuer']}</p>""", size="A5 landscape")


def bonus_report(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">標準賞与額決定通知書</p>{rows([("被保険者整理番号", v["number"]), ("被保険者氏名", v["name"]), ("生年月日", v["birth"]), ("賞与支払年月日", "令和6年12月10日"), ("標準賞与額", "480千円")])}<p class="r">{v['issuer']}</p>""")


def dental_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">歯周病検診のご案内</p><p>40歳、50歳、60歳、70歳の方を対象に、歯周病検診を実施しています。</p>{rows([("受診期間", "令和6年6月1日から令和7年2月28日"), ("自己負担金", "500円"), ("持ち物", "本状、マイナ保険証または資格確認書")])}<p class="r">{v['issuer']} 健康推進課</p>""")


def loss_certificate(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">健康保険資格喪失証明書</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("資格喪失年月日", "令和6年10月1日"), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])}<p class="r">上記のとおり証明します。</p>""")


def leaflet_poster(p, s):
    return page(s, """<p class="c" style="font-size:24pt">12月2日から<br>マイナ保険証へ</p><p class="c">従来の健康保険証は新たに発行されなくなりました。</p><p class="c">お手元の資格情報のお知らせは大切に保管してください。</p><p class="c">登録方法はこちら　よくあるご質問　STEP1 STEP2</p>""")


def survey_card(p, s):
    return page(s, """<p class="c big">ご意見はがき</p><p>1. 窓口の対応はいかがでしたか　□よい □ふつう □わるい</p><p>2. お知らせの内容はわかりやすかったですか　□はい □いいえ</p><p>3. ご意見</p><p>＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿</p><p>お名前（任意）　　　　　　年代　　　代</p>""", size="A6")


def vaccination_card(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">予防接種予診票在中</p>{rows([("氏名", v["name"]), ("生年月日", v["birth"]), ("接種券番号", v["number"])])}<p>有効期限　令和7年3月31日</p><p class="r">{v['issuer']}</p>""")


def expense_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">高額療養費支給決定通知書</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("被保険者氏名", v["name"]), ("診療年月", "令和6年8月"), ("支給決定額", "24,310円"), ("支払予定日", "令和6年12月20日"), ("保険者番号", v["insurer"])])}<p class="r">{v['issuer']}</p>""")


def continuation_slip(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">任意継続保険料納付書</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("納付期限", "令和6年12月10日"), ("納付金額", "31,200円")])}<p>本納付書は金融機関またはコンビニエンスストアでご利用ください。</p><p class="r">{v['issuer']}</p>""")


def leaflet_quiz(p, s):
    return page(s, """<p class="c big">資格情報のお知らせ　Q＆A</p><p><b>Q1.</b> 「資格情報のお知らせ」とは何ですか。</p><p>A1. 加入者の方がご自身の資格情報を確認できるようにお送りしているものです。記号・番号・枝番、氏名、個人番号の下4桁などが記載されています。</p><p><b>Q2.</b> 下4桁が自分のものと違います。</p><p>A2. お手数ですが、当組合までご連絡ください。</p><p><b>Q3.</b> マイナ保険証を持っていません。</p><p>A3. 資格確認書をお送りします。</p>""")


def seal_list(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">印鑑登録証明書</p>{rows([("氏名", v["name"]), ("生年月日", v["birth"]), ("性別", v["sex"])])}<p>この写しは、登録された印影と相違ないことを証明します。</p>""")


def address_check(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">住所等確認のお願い</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("ご住所", "＿＿＿＿＿＿＿＿＿＿＿＿")])}<p>同封の返信用封筒でご返送ください。</p><p class="r">{v['issuer']}</p>""")


def limit_certificate(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">健康保険限度額適用認定証</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("適用区分", "ウ"), ("有効期限", "令和7年7月31日"), ("保険者番号", v["insurer"])])}<p class="r">{v['issuer']}</p>""")


def household_check(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">被扶養者資格確認調書</p>{rows([("被保険者氏名", v["name"]), ("記号・番号", v["symbol"] + "・" + v["number"]), ("生年月日", v["birth"]), ("被扶養者氏名", ""), ("続柄", ""), ("年間収入", "　　　　円")])}<p>提出期限　令和7年1月17日</p><p class="r">{v['issuer']}</p>""")


def leaflet_steps_card(p, s):
    return page(s, """<p class="c" style="font-size:22pt">マイナ保険証を使ってみよう</p><p>1　受付の機械にカードを置く</p><p>2　顔認証または暗証番号</p><p>3　同意して受付完了</p><p class="small">「資格情報のお知らせ」だけでは受診できません。マイナ保険証とあわせてご提示ください。</p><p class="c">よくあるご質問は裏面へ</p>""")


def parcel_slip(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">不在配達のお知らせ</p><p>{v['name']}　様</p>{rows([("お問い合わせ番号", "4418-2093-1175"), ("保管期限", "令和6年12月12日"), ("種類", "簡易書留")])}<p>再配達のご希望日をご連絡ください。</p>""", size="A6")


def city_premium_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">国民健康保険料　納入通知書</p><p>{v['name']}　様</p>{rows([("被保険者証記号番号", v["symbol"] + " " + v["number"]), ("生年月日", v["birth"]), ("年間保険料", "184,300円"), ("納期限", "令和6年12月25日"), ("通知書番号", "00482917")])}<p class="r">{v['issuer']}</p>""")


def checkup_ticket(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">特定健康診査受診券</p>{rows([("受診券整理番号", "24100482917"), ("氏名", v["name"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("有効期限", "令和7年3月31日"), ("保険者番号", v["insurer"]), ("被保険者証等記号番号", v["symbol"] + "・" + v["number"])])}<p>窓口での自己負担　なし</p><p class="r">{v['issuer']}</p>""", size="A5")


def number_report(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">個人番号届出書（加入者用）</p><p>下記に12桁のマイナンバーを記入して事業所へ提出してください。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号", "□□□□　□□□□　□□□□")])}<p>提出先　{v['issuer']}</p>""")


def leaflet_qa(p, s):
    return page(s, """<p class="c" style="font-size:18pt">資格情報のお知らせ Ｑ＆Ａ</p><p><b>Ｑ１　「資格情報のお知らせ」とは何ですか。</b></p><p>Ａ　加入者の記号・番号・枝番、氏名、個人番号の下4桁などを記載した書面です。</p><p><b>Ｑ２　番号が違っていたら。</b></p><p>Ａ　すぐに勤務先の担当者へ届け出てください。</p><p><b>Ｑ３　なくしたら。</b></p><p>Ａ　再交付を申請できます。</p>""")


def cost_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">医療費のお知らせ</p><p>記号 {v['symbol']}　番号 {v['number']}　{v['name']}　様</p><table style="width:100%;font-size:9pt"><tr><td>受診年月</td><td>受診者名</td><td>医療機関等</td><td>日数</td><td>医療費の総額</td></tr><tr><td>R06.07</td><td>{v['name']}</td><td>架空内科医院</td><td>2</td><td>12,480円</td></tr><tr><td>R06.08</td><td>{v['name']}</td><td>見本薬局</td><td>1</td><td>3,910円</td></tr></table><p class="r">{v['issuer']}</p>""")


def dependant_change(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">被扶養者（異動）届</p>{rows([("被保険者証の記号", v["symbol"]), ("番号", v["number"]), ("被保険者氏名", v["name"]), ("生年月日", v["birth"]), ("個人番号", "　　　　　　　　"), ("異動の理由", "１就職　２婚姻　３死亡"), ("事業所名称", "架空商事株式会社")])}<p>提出日　令和　　年　　月　　日</p><p class="r">{v['issuer']}　御中</p>""")


def pension_reminder(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">国民年金保険料　納付のご案内</p>{rows([("基礎年金番号", "4418-209311"), ("氏名", v["name"]), ("生年月日", v["birth"]), ("納付期限", "令和6年12月27日"), ("納付金額", "16,980円")])}<p class="r">見本年金事務所</p>""", size="A5")


def card_renewal(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">マイナンバーカード　電子証明書更新のお知らせ</p><p>{v['name']}　様</p><p>お持ちのマイナンバーカードの電子証明書は、次の日に有効期間が満了します。</p>{rows([("有効期限", "令和7年3月14日"), ("照会番号", "1182-0042-7730"), ("受取場所", "架空市役所")])}<p>更新の手続きには暗証番号が必要です。</p>""")


def leaflet_before_after(p, s):
    return page(s, """<p class="c" style="font-size:20pt">保険証はどう変わる？</p><table style="width:100%"><tr><td style="width:50%"><b>これまで</b><br>健康保険証（記号・番号・枝番を記載）</td><td><b>これから</b><br>マイナ保険証＋資格情報のお知らせ</td></tr></table><p>「資格情報のお知らせ」には個人番号の下4桁が記載されます。見本：＊＊＊＊＊＊＊＊1234</p><p>届いたら必ず内容をご確認ください。</p><p class="small">厚生労働省の資料をもとに作成</p>""")


def benefit_decision(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">高額療養費支給決定通知書</p><p>{v['name']}　様</p>{rows([("記号・番号", v["symbol"] + "－" + v["number"]), ("診療年月", "令和6年8月"), ("支給金額", "42,180円"), ("振込先", "架空銀行 見本支店 普通 ****118"), ("振込予定日", "令和6年12月10日")])}<p class="r">{v['issuer']}</p>""")


def visitor_pass(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">診療予約票</p>{rows([("診察券番号", "4417-0093"), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("予約日時", "令和6年12月19日 10:30"), ("診療科", "内科")])}<p>マイナ保険証または資格情報のお知らせをお持ちください。</p><p class="r">架空総合病院</p>""", size="A5")


def number_consent(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">個人番号（マイナンバー）利用同意書</p><p>私は、健康保険の事務のために個人番号が利用されることに同意します。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("署名", ""), ("日付", "令和　　年　　月　　日")])}<p class="r">{v['issuer']}</p>""")


def wrong_number_report(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">マイナンバー相違申出書</p><p>資格情報のお知らせに記載された下4桁が相違していた場合にご提出ください。</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("記載されていた下4桁", "□□□□"), ("正しい下4桁", "□□□□")])}<p>提出先　{v['issuer']}</p>""")


def leaflet_checklist(p, s):
    return page(s, """<p class="c" style="font-size:18pt">「資格情報のお知らせ」が届いたら</p><p>□ 氏名・生年月日は正しいですか</p><p>□ 個人番号の下4桁はマイナンバーカードと同じですか（例：5678）</p><p>□ 記号・番号・枝番は記載されていますか</p><p>□ 大切に保管していますか</p><p class="small">お問い合わせは、ご加入の健康保険組合へ</p>""")


def tax_certificate(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">社会保険料控除証明書</p><p>{v['name']}　様</p>{rows([("被保険者番号", v["number"]), ("生年月日", v["birth"]), ("証明額", "198,400円"), ("対象年", "令和6年"), ("証明書番号", "0042-3391")])}<p class="r">{v['issuer']}</p>""", size="A5 landscape")


def exemption_slip(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">限度額適用認定証</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("発効年月日", "令和6年12月1日"), ("有効期限", "令和7年11月30日"), ("適用区分", "ウ"), ("保険者番号", v["insurer"])])}<p class="r">{v['issuer']}</p>""", size="A6")


def linking_howto(p, s):
    return page(s, """<p class="c" style="font-size:17pt">マイナ保険証　利用登録の手順</p><p>１．マイナンバーカードを用意します</p><p>２．数字4桁の暗証番号を入力します</p><p>３．「健康保険証利用の申込」を選びます</p><p>登録の状況は、資格情報のお知らせとあわせてマイナポータルでご確認ください。</p><p class="small">記号・番号・枝番の入力は不要です。</p>""")


def payment_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">傷病手当金　支給決定通知書</p><p>{v['name']}　様</p>{rows([("被保険者証の記号番号", v["symbol"] + " - " + v["number"]), ("生年月日", v["birth"]), ("支給期間", "令和6年9月1日～9月30日"), ("支給額", "213,600円"), ("振込先", "見本銀行　本店　普通　***4417")])}<p class="r">{v['issuer']}</p>""")


def card_return_request(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">健康保険証の返却のお願い</p><p>資格喪失に伴い、下記の健康保険証をご返却ください。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"] or "00"), ("氏名", v["name"]), ("資格喪失日", "令和6年11月1日")])}<p>資格情報のお知らせの返却は不要です。</p><p class="r">{v['issuer']}</p>""")


def leaflet_sample_card(p, s):
    return page(s, """<p class="c" style="font-size:18pt">資格情報のお知らせの見方</p><table style="width:80%;margin:auto"><tr><td>記号</td><td>1234</td></tr><tr><td>番号</td><td>567890</td></tr><tr><td>枝番</td><td>00</td></tr><tr><td>氏名</td><td>健保　太郎（見本）</td></tr><tr><td>個人番号（下4桁）</td><td>********1234</td></tr></table><p>① 記号・番号・枝番が記載されています。</p><p>② 下4桁がご自分のものかお確かめください。</p><p class="small">この紙は見本です。</p>""")


def medical_cost_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">医療費のお知らせ</p><p>{v['name']}　様</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("診療年月", "令和6年8月"), ("医療機関等", "架空内科医院"), ("医療費の総額", "12,340円"), ("窓口負担相当額", "3,702円")])}<p class="small">マイナポータルでもご覧になれます。</p><p class="r">{v['issuer']}</p>""")


def number_submit_request(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">個人番号の提出のお願い</p><p>下記の方の個人番号が未提出です。期限までにご提出ください。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("提出期限", "令和6年12月20日")])}<p>ご提出後に、資格情報のお知らせをお送りします。</p><p class="r">{v['issuer']}</p>""")


def clinic_poster(p, s):
    return page(s, """<p class="c" style="font-size:20pt">受付でのお願い</p><p>マイナ保険証、または資格確認書をご提示ください。</p><p>資格情報のお知らせをお持ちの方は、マイナンバーカードと一緒にお出しください。</p><p>記号・番号のわかるものをご用意ください。</p><p class="r">例示歯科</p>""")


def union_newsletter(p, s):
    return page(s, """<p class="c" style="font-size:16pt">健保だより　11月号</p><p><b>資格情報のお知らせを発送しました</b></p><p>記載事項：記号、番号、枝番、氏名、生年月日、資格取得年月日、個人番号（下4桁）</p><p>下4桁が違うときは、すぐに健康保険組合へご連絡ください。</p><p><b>インフルエンザ予防接種の補助</b></p><p>おひとり 2,000円を補助します。申請は1月31日まで。</p><p class="small">発行　架空健康保険組合　03-0000-0000</p>""")


def pension_statement(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">標準報酬月額決定通知書</p>{rows([("被保険者整理番号", "417"), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("標準報酬月額", "300千円"), ("適用年月", "令和6年9月")])}<p>事業主　例示産業株式会社</p><p class="r">{v['issuer']}</p>""")


def qualification_loss_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">資格喪失のお知らせ</p><p>{v['name']}　様</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("喪失年月日", "令和6年10月1日"), ("喪失の理由", "退職"), ("返却いただくもの", "資格確認書")])}<p>※「資格情報のお知らせ」はお手元で破棄してください。</p><p class="r">{v['issuer']}</p>""")


def library_card_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">図書館利用登録申込書</p>{rows([("フリガナ", v["kana"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("暗証番号（4桁）", "4827"), ("利用者番号", "00318274")])}<p class="r">例示市立図書館</p>""")


def leaflet_picture_guide(p, s):
    return page(s, """<p class="c" style="font-size:15pt"><b>「資格情報のお知らせ」の見かた</b></p><table style="width:80%"><tr><td style="width:10%">①</td><td>記号・番号・枝番</td><td>受診の際に使う番号です。</td></tr><tr><td>②</td><td>氏名・フリガナ</td><td>住民票のとおりか確認してください。</td></tr><tr><td>③</td><td>生年月日</td><td>和暦で表示しています。</td></tr><tr><td>④</td><td>個人番号（下4桁）</td><td>お手元のカードの下4桁と同じですか。</td></tr></table><p>例）　個人番号（下4桁）　********0123</p><p class="small">架空健康保険組合</p>""")


def my_number_announcement(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">マイナンバーカード交付のご案内</p><p>{v['name']}　様</p><p>カードの用意ができましたので、次の日時にお越しください。</p>{rows([("交付番号", "24-0039-1187"), ("受取日", "令和6年12月5日"), ("受付時間", "9時から16時"), ("持ち物", "通知カード、本人確認書類")])}<p class="small">暗証番号（4桁）を事前にお決めください。</p><p class="r">例示市　市民課</p>""")


def employee_circular(p, s):
    return page(s, """<p class="r">2024年11月20日</p><p>従業員各位</p><p class="c">資格情報のお知らせの配付について</p><p>健康保険組合より届いた「資格情報のお知らせ」を、部署ごとに配付します。氏名、生年月日、マイナンバーの下4桁を必ずご確認のうえ、相違があれば11月29日までに総務課（内線 2417）へご連絡ください。</p><p class="r">総務課　例示</p>""")


def flu_subsidy_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">インフルエンザ予防接種補助金申請書</p>{rows([("記号・番号", v["symbol"] + "-" + v["number"]), ("被保険者氏名", v["name"]), ("接種を受けた方", v["name"]), ("接種日", "令和6年11月8日"), ("支払額", "3,500円"), ("振込先", "例示銀行 架空支店 普通 0012345")])}<p class="r">{v['issuer']}</p>""")


def card_reader_notice(p, s):
    return page(s, """<p class="c" style="font-size:16pt">顔認証付きカードリーダーをご利用ください</p><p>１．マイナンバーカードを置く</p><p>２．本人確認（顔認証または暗証番号4桁）</p><p>３．同意の確認</p><p>資格情報のお知らせだけでは受診できません。</p><p class="r">例示市民病院　受付</p>""")


def returned_mail_ledger(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">返戻郵便物管理票</p>{rows([("受付日", "令和6年12月9日"), ("郵便物の種類", "資格情報のお知らせ"), ("氏名", v["name"]), ("返戻理由", "別紙のとおり"), ("再送の要否", "要・不要"), ("担当", "見本")])}""")


def leaflet_digits_help(p, s):
    return page(s, """<p class="c" style="font-size:15pt"><b>下4桁が違っていたら</b></p><p>「資格情報のお知らせ」に記載された個人番号（マイナンバー）の下4桁と、お手元のカードの下4桁が違うときは、次の順にご連絡ください。</p><p>① お勤めの方は会社の総務へ</p><p>② 会社から健康保険組合へ</p><p>③ 確認後、あらためてお知らせをお送りします</p><p>Q1 下4桁の記載がないのはなぜですか。</p><p>A1 個人番号の登録が済んでいない方には記載されません。</p><p class="r">例示健康保険組合連合会</p>""")


def drug_saving_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">ジェネリック医薬品に関するお知らせ</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("診療年月", "令和6年8月"), ("受診された方", v["name"]), ("医療費の総額", "12,340円"), ("お支払いの額", "3,700円")])}<p>確定申告の医療費控除に使えます。</p><p class="r">{v['issuer']}</p>""")


def card_application_help(p, s):
    return page(s, """<p class="c" style="font-size:16pt">マイナンバーカードの申請をお手伝いします</p><p>日時　令和6年12月14日（土）10時～15時</p><p>場所　例示中央市役所1階</p><p>持ち物　本人確認書類、資格情報のお知らせ（お持ちの方）、申請書ID（23桁）</p><p class="r">例示中央市　市民課　内線2213</p>""")


def returned_envelope_memo(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">転送依頼書</p>{rows([("届出人", v["name"]), ("生年月日", v["birth"]), ("旧住所", "見本市例示町3-4-5"), ("新住所", "架空市試作1-2-3"), ("転送開始希望日", "令和6年12月20日")])}<p>郵便局長　様</p>""")


def leaflet_expiry_questions(p, s):
    return page(s, """<p class="c" style="font-size:15pt"><b>保険証が使えなくなったあとの受診について</b></p><p>■マイナンバーカードをお持ちの方　マイナ保険証で受診できます。</p><p>■お持ちでない方　資格確認書で受診できます。申請は要りません。</p><p>■資格情報のお知らせとは　ご自身の記号・番号・枝番、保険者番号、氏名、生年月日などと、登録された個人番号の下4桁（例：＊＊＊＊＊＊＊＊5678）をお知らせするものです。</p><p>■なくしたとき　当組合までご連絡ください。</p><p class="r">試作電線健康保険組合</p>""")


def dependent_check_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">被扶養者資格の再確認について（回答票）</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("被保険者氏名", v["name"]), ("被扶養者氏名", "見本　花子"), ("生年月日", v["birth"]), ("続柄", "妻"), ("令和6年の収入見込", "980,000円")])}<p>提出期限　令和7年1月17日</p><p class="r">{v['issuer']}</p>""")


def help_desk_card(p, s):
    return page(s, """<p class="c" style="font-size:15pt">マイナ保険証　お困りのときは</p><p>●カードが読み取れない　→　資格情報のお知らせを一緒にお出しください</p><p>●暗証番号を3回間違えた　→　市町村の窓口へ</p><p>●氏名・生年月日が違う　→　加入先の保険者へ</p><p>総合フリーダイヤル　0120-95-0178</p>""")


def delivery_attempt_slip(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">郵便物等ご不在連絡票</p>{rows([("お届け先", v["name"] + "　様"), ("ご依頼主", v["issuer"]), ("お問い合わせ番号", "583-12-34567-8"), ("保管期限", "12月20日まで"), ("種類", "簡易書留")])}<p>再配達は2次元コードから。</p>""")


def leaflet_city_window(p, s):
    return page(s, """<p class="c" style="font-size:16pt"><b>国民健康保険からのお知らせ</b></p><p>12月2日から新しい保険証は発行されません。</p><p>マイナ保険証をお持ちの方には「資格情報のお知らせ」を、お持ちでない方には「資格確認書」を郵送します。</p><p>お知らせには、氏名・生年月日・記号・番号・枝番・保険者番号・個人番号（下4桁）が記載されています。</p><p>届いたら内容をご確認のうえ、誤りがあれば下記へご連絡ください。</p><p class="r">見本南市　保険年金課　電話 092-000-0000</p>""")


def family_change_request(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">健康保険　被扶養者（異動）届　受付控</p>{rows([("被保険者氏名", v["name"]), ("生年月日", v["birth"]), ("記号・番号", v["symbol"] + "・" + v["number"]), ("個人番号", "届出済み"), ("受付日", "令和6年11月28日"), ("受付番号", "0417")])}<p>審査のうえ、結果は後日「資格情報のお知らせ」でお知らせします。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def leaflet_two_ways(p, s):
    return page(s, """<p class="c" style="font-size:16pt"><b>受診のしかたは2通りです</b></p><p style="border:0.8pt solid #000;padding:3mm">①マイナ保険証を持っている方<br>　→　そのまま受付へ。読み取れないときは「資格情報のお知らせ」も。</p><p style="border:0.8pt solid #000;padding:3mm">②マイナ保険証を持っていない方<br>　→　「資格確認書」を受付へ。</p><p>「資格情報のお知らせ」には、氏名・生年月日・記号・番号・枝番・個人番号の下4桁（例：****-****-5678）が印字されています。</p>""", pt=11)


def mail_forward_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">転居・転送サービス　お届け内容の確認</p>{rows([("届出人", v["name"]), ("フリガナ", v["kana"]), ("転送開始希望日", "令和6年12月1日"), ("旧住所", "999-0001　例示市見本町1-2-3"), ("新住所", "999-0002　試作市架空町4-5-6"), ("受付番号", "4821-7713")])}<p>内容に誤りがある場合は、最寄りの郵便局へお申し出ください。</p>""", pt=10.5)


def leaflet_lost_notice(p, s):
    return page(s, """<p class="c" style="font-size:15pt">「資格情報のお知らせ」をなくされた方へ</p><p>1　マイナポータルの「健康保険証」の画面を保存すれば代わりになります。</p><p>2　再交付をご希望の方は、事業所を通じて申請してください。</p><p>3　届いたお知らせの個人番号（下4桁）が、お持ちのマイナンバーカードの番号と違うときは、使わずにすぐご連絡ください。</p><table style="width:80%"><tr><td>連絡先</td><td>適用グループ　000-0000-0000</td></tr><tr><td>受付</td><td>平日9時～17時</td></tr></table>""", pt=11)


def pension_number_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">基礎年金番号通知書（再発行）のお知らせ</p>{rows([("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("基礎年金番号", "9999-876543"), ("交付年月日", "令和6年12月2日")])}<p>マイナンバー（個人番号）が登録されている方は、手続の一部を省略できます。</p><p class="r">例示年金事務所</p>""", pt=10.5)


def leaflet_two_column_news(p, s):
    return page(s, """<p class="c" style="font-size:15pt"><b>健保だより　冬号</b></p><table style="width:100%;font-size:9.5pt"><tr><td style="border:none;width:50%;vertical-align:top"><p><b>保険証が新しくなりません</b></p><p>令和6年12月2日以降、保険証は発行されません。お手元の保険証は最長1年間使えます。</p><p>当組合では加入者の皆さまに「資格情報のお知らせ」をお送りしました。</p></td><td style="border:none;vertical-align:top"><p><b>お知らせの見かた</b></p><p>①記号・番号・枝番<br>②氏名・フリガナ<br>③生年月日<br>④個人番号の下4桁</p><p>④がマイナンバーカードの番号と違うときは健保組合まで。</p></td></tr></table>""", pt=10)


def nursing_insurance_card(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">介護保険　被保険者証</p>{rows([("番号", "0000123456"), ("住所", "例示市見本町2-3-4"), ("フリガナ", v["kana"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("交付年月日", "令和6年11月1日"), ("保険者番号並びに保険者の名称", "132999　例示市")])}""", size="A5", pt=10)


def mynumber_change_leaflet(p, s):
    return page(s, """<p class="c" style="font-size:15pt">個人番号が変わった方・届けていない方へ</p><p>「資格情報のお知らせ」の個人番号（下4桁）の欄が空欄の方、または＊＊＊＊と印字された方は、個人番号の届出がお済みではありません。</p><p>1　「個人番号届出書」に氏名、生年月日、記号・番号をご記入ください。</p><p>2　マイナンバーカードの写し（両面）を添えてください。</p><p>3　同封の返信用封筒でお送りください。</p><table style="width:70%"><tr><td>提出期限</td><td>令和7年1月31日</td></tr><tr><td>提出先</td><td>適用課　個人番号担当</td></tr></table>""", pt=11)


def welfare_card(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">福祉医療費受給資格者証</p>{rows([("公費負担者番号", "80261234"), ("受給者番号", "1234567"), ("受給者氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("有効期間", "令和6年8月1日から令和7年7月31日まで"), ("発行機関", "架空南市長")])}<p>医療機関では、資格情報のお知らせ又はマイナンバーカードと一緒にお出しください。</p>""", size="A5", pt=10)


def leaflet_three_checks(p, s):
    return page(s, """<p class="c" style="font-size:16pt"><b>届いたら３つの確認</b></p><div style="border:1pt solid #333;padding:3mm;margin:2mm 0"><b>①お名前・生年月日</b><br>氏名、フリガナ、生年月日に間違いはありませんか。</div><div style="border:1pt solid #333;padding:3mm;margin:2mm 0"><b>②記号・番号・枝番</b><br>お手元の保険証と同じですか。例）記号 1234　番号 567　枝番 01</div><div style="border:1pt solid #333;padding:3mm;margin:2mm 0"><b>③個人番号（マイナンバー）の下4桁</b><br>マイナンバーカードの番号の末尾4桁と同じですか。例）＊＊＊＊＊＊＊＊9012</div><p>ひとつでも異なる場合は、総務課または健康保険組合までお知らせください。</p><p class="r">見本運送健康保険組合</p>""", pt=11)


def workplace_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">健康保険　被扶養者（異動）届</p><table style="width:100%;font-size:9.5pt"><tr><td>事業所整理記号</td><td>{v["symbol"]}</td><td>被保険者番号</td><td>{v["number"]}</td></tr><tr><td>被保険者氏名</td><td>{v["name"]}</td><td>フリガナ</td><td>{v["kana"]}</td></tr><tr><td>生年月日</td><td>{v["birth"]}</td><td>個人番号</td><td>（別紙のとおり）</td></tr><tr><td>資格取得年月日</td><td>{v["joined"]}</td><td>収入（年収）</td><td>0円</td></tr></table><p style="font-size:9pt">届出年月日　令和6年12月3日　　事業主　見本運送株式会社</p>""", pt=10)


def leaflet_card_guide(p, s):
    return page(s, """<p class="c" style="font-size:15pt">マイナ保険証のご案内</p><p>現在お持ちの健康保険証は、令和7年12月1日をもって使えなくなります。</p><table style="width:100%;font-size:10pt"><tr><td style="width:50%"><b>マイナ保険証をお持ちの方</b></td><td><b>お持ちでない方</b></td></tr><tr><td>資格情報のお知らせを大切に保管してください。氏名・記号・番号・保険者番号・個人番号の下4桁が記載されています。</td><td>資格確認書をお送りします。申請は不要です。</td></tr></table><p>お知らせの再発行をご希望の方は、記号・番号、氏名、生年月日を明記のうえ、書面でお申し込みください。</p><p class="r">例示府建設国民健康保険組合</p>""", pt=11)


def medical_bill_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">医療費のお知らせ</p><p>{v["name"]}　様</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("受診年月", "令和6年9月"), ("受診者", v["name"]), ("医療機関", "見本内科クリニック"), ("医療費の総額", "12,340円"), ("窓口負担額", "3,702円")])}<p>この通知は医療費控除の明細書として使うことができます。</p><p class="r">{v["issuer"]}</p>""", pt=10)


def leaflet_switch_day(p, s):
    return page(s, """<p class="c" style="font-size:17pt"><b>12月2日から保険証は新しく発行されません</b></p><ul style="font-size:11pt"><li>マイナンバーカードで受診してください。</li><li>カードリーダーの不具合に備え、「資格情報のお知らせ」を一緒にお持ちください。</li><li>お知らせの「個人番号（下4桁）」がご自身のものと違うときは、すぐにご連絡ください。</li></ul><table style="width:100%;font-size:10pt"><tr><td>記号</td><td>番号</td><td>氏名</td><td>生年月日</td><td>個人番号（下4桁）</td></tr><tr><td colspan="5" class="c">この５つを必ずお確かめください</td></tr></table><p class="r">架空流通サービス健康保険組合</p>""", pt=11)


def address_change_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">被保険者住所変更届</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("被保険者氏名", v["name"]), ("生年月日", v["birth"]), ("個人番号", ""), ("変更前の住所", "例示西市見本町1-2-3"), ("変更後の住所", "例示西市架空町4-5-6"), ("変更年月日", "令和6年11月1日")])}<p style="font-size:9pt">※個人番号をご記入の場合は住所の記入を省略できます。</p><p class="r">事業主　例示精密株式会社</p>""", pt=10)


def leaflet_see_sample(p, s):
    return page(s, """<p class="c" style="font-size:15pt">「資格情報のお知らせ」の見かた</p><div style="border:1.5pt solid #000;padding:3mm;font-size:10pt"><p class="c">資格情報のお知らせ（見本）</p><p>記号　1234　　番号　56789　　枝番　00</p><p>氏名　健保　太郎　　（ケンポ　タロウ）</p><p>生年月日　昭和60年1月1日　　個人番号（下4桁）　1234</p></div><p>①記号・番号・枝番…保険資格を表す番号です。<br>②氏名・生年月日…登録されている内容です。<br>③個人番号（下4桁）…マイナンバーの末尾です。</p><p class="r">見本県理容国民健康保険組合</p>""", pt=11)


def collection_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">健康保険証等の回収について</p><p>{v["name"]}　様</p><p>資格を喪失されたため、下記の書類をお返しください。</p>{rows([("被保険者記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格喪失日", "令和6年11月16日"), ("回収する書類", "被保険者証、資格情報のお知らせ")])}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def leaflet_number_steps(p, s):
    return page(s, """<p class="c" style="font-size:16pt"><b>マイナンバーが違っていたときは</b></p><ol style="font-size:11pt"><li>「資格情報のお知らせ」の個人番号（下4桁）を見ます。</li><li>マイナンバーカードの12桁の末尾4桁と見比べます。（例：1234 5678 9012 → 9012）</li><li>違うときは下の窓口へお電話ください。</li></ol><div style="border:1pt solid #000;padding:2mm 4mm">お電話のときにお聞きすること<br>記号・番号　　氏名　　生年月日　　個人番号の下4桁</div><p class="r">例示海運連合健康保険組合</p>""", pt=11)


def premium_letter(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">国民健康保険料納入通知書</p><p>〒998-7654　試作北市見本3-2-1<br>{v["name"]}　様</p>{rows([("通知書番号", "004-218877"), ("世帯主氏名", v["name"]), ("被保険者記号番号", v["number"]), ("年間保険料", "184,200円"), ("納期限", "令和6年12月25日")])}<p style="font-size:9pt">口座振替をご利用の方は残高をご確認ください。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def leaflet_table_of_when(p, s):
    return page(s, """<p class="c" style="font-size:15pt">こんなとき、何を持っていく？</p><table style="width:100%;font-size:10pt"><tr><td>お持ちのもの</td><td>受診のしかた</td></tr><tr><td>マイナ保険証</td><td>カードリーダーにかざす</td></tr><tr><td>マイナ保険証と資格情報のお知らせ</td><td>機械が使えないとき、両方を見せる</td></tr><tr><td>資格確認書</td><td>窓口で見せる</td></tr></table><p style="font-size:10pt">資格情報のお知らせには、記号・番号・枝番、氏名（フリガナ）、生年月日、個人番号下4桁、資格取得年月日が載っています。</p><p class="r">例示県歯科医療国民健康保険組合</p>""", pt=11)


def reissue_reply(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和6年12月10日</p><p>{v["name"]}　様</p><p class="c big">資格情報のお知らせの再交付について</p><p>ご依頼のありました「資格情報のお知らせ」は、下記の内容で手続きを進めております。お届けまで10日ほどかかります。</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("再交付する書類", "資格情報のお知らせ"), ("発送予定", "令和6年12月20日")])}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def handing_out_list(p, s):
    v = values(p, s)
    people = [(v["number"], v["name"], v["birth"]), ("2204", "見本　花子", "昭和60年3月3日"), ("2205", "例示　一郎", "平成2年11月9日"), ("2206", "架空　京子", "昭和52年7月15日")]
    body = "".join(f"<tr><td>{k}</td><td>{a}</td><td>{b}</td><td>{c}</td><td></td></tr>" for k, (a, b, c) in enumerate(people, 1))
    return page(s, f"""<p class="c big">資格情報のお知らせ　配付一覧表</p><p>事業所記号　{v["symbol"]}　　事業所名　試作精機株式会社</p><table style="width:100%;font-size:10pt"><tr><td>No.</td><td>番号</td><td>氏名</td><td>生年月日</td><td>受領印</td></tr>{body}</table><p style="font-size:9pt">配付が済みましたら、本表の写しを健康保険組合へご返送ください。</p><p class="r">{v["issuer"]}</p>""", pt=11)


def enclosure_note(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和6年12月12日</p><p>{v["name"]}　様</p><p class="c" style="font-size:15pt">書類送付のご案内</p><p>下記の書類をお送りいたします。ご査収のほどお願い申し上げます。</p><p class="c">記</p><p style="font-size:12pt">1　資格情報のお知らせ　　　　1通<br>2　マイナ保険証のご案内　　　1部</p><p>対象の方　記号 {v["symbol"]}　番号 {v["number"]}　生年月日 {v["birth"]}</p><p class="r">以上<br>{v["issuer"]}</p>""", pt=11)


def accepted_dependant(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">被扶養者認定のお知らせ</p><p>{v["name"]}　様</p><p>届出のありました方を、被扶養者として認定しましたのでお知らせします。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", "02"), ("被扶養者氏名", v["name"]), ("生年月日", v["birth"]), ("認定年月日", "令和6年12月1日"), ("交付書類", "資格情報のお知らせ（後日送付）"), ("保険者番号", v["insurer"])])}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def number_answer_sheet(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">個人番号（下4桁）確認　回答書</p><p>お送りした「資格情報のお知らせ」の個人番号と、お持ちのマイナンバーカードの番号を見比べ、結果をご記入ください。</p>{rows([("記号・番号", v["symbol"] + "　" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("お知らせの個人番号（下4桁）", "＊＊＊＊＊＊＊＊" + str(p["my_number"])[-4:]), ("カードの個人番号（下4桁）", "□□□□"), ("一致していますか", "はい　・　いいえ")])}<p>回答日　令和　　年　　月　　日　　署名　　　　　　　　　</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def change_of_entries(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">資格情報の変更のお知らせ</p><p>{v["name"]}　様</p><p>下記のとおり登録を変更しました。あたらしい「資格情報のお知らせ」は別便でお送りします。古いものは破棄してください。</p><table style="width:100%;font-size:10pt"><tr><td></td><td>変更前</td><td>変更後</td></tr><tr><td>氏名</td><td>旧姓　{v["name"][-2:]}</td><td>{v["name"]}</td></tr><tr><td>記号・番号</td><td>{v["symbol"]}・{v["number"]}</td><td>同左</td></tr><tr><td>生年月日</td><td>{v["birth"]}</td><td>同左</td></tr></table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def standard_pay_notice(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c" style="font-size:13pt">健康保険資格取得確認および標準報酬決定通知書</p><table style="width:100%;font-size:9.5pt"><tr><td>整理番号</td><td>氏名</td><td>生年月日</td><td>資格取得年月日</td><td>標準報酬月額</td></tr><tr><td>{v["number"]}</td><td>{v["name"]}<br><span style="font-size:7pt">{v["kana"]}</span></td><td>{v["birth"]}</td><td>{v["joined"]}</td><td>300千円</td></tr></table><p>事業所整理記号　{v["symbol"]}</p><p style="font-size:9pt">資格情報のお知らせは、加入者へ直接お送りします。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def office_return_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">返戻郵便物　調査票</p>{rows([("返戻物", "資格情報のお知らせ"), ("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("発送日", "令和6年11月5日"), ("調査結果", "□転居　□不在　□あて所なし"), ("再発送先", "")])}<p>担当者　　　　　　　　確認者　　　　　　　　</p>""", pt=10.5)


def leaflet_headline_sample(p, s):
    return page(s, """<p class="c" style="font-size:22pt"><b>資格情報のお知らせ</b></p><p class="c" style="font-size:13pt">が届いたら、ここを見てください！</p><div style="border:1pt solid #000;width:110mm;padding:3mm;font-size:10pt">① 記号　77　番号　1024　枝番　00<br>② 氏名　健保　太郎（ケンポ　タロウ）<br>③ 生年月日　昭和50年1月1日<br>④ 個人番号（下4桁）　1234</div><p style="font-size:10.5pt">①は保険証と同じです。②③に誤字がないか、④がマイナンバーカードの最後の4桁と同じかをお確かめください。違っていたら窓口へ！</p><p class="r">例示県理美容国民健康保険組合</p>""", pt=11)


def counter_memo(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c" style="font-size:14pt">窓口受付票</p><p>受付番号　128　　受付日　令和6年12月16日</p>{rows([("ご用件", "資格情報のお知らせについて"), ("お名前", v["name"]), ("生年月日", v["birth"]), ("記号番号", v["symbol"] + "-" + v["number"]), ("対応", "本人確認済")])}<p style="font-size:9pt">番号が呼ばれるまでお待ちください。</p>""", pt=10.5)


def notice_application(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">資格情報のお知らせ　交付申請書</p><p>次のとおり申請します。　　令和6年12月18日</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", "＊＊＊＊＊＊＊＊" + str(p["my_number"])[-4:]), ("申請の理由", "□紛失　□破損　□届かない")])}<p>申請者　　　　　　　　　　　　印</p><p class="r">{v["issuer"]}　御中</p>""", pt=10.5)


def correction_sheet(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">登録内容訂正依頼票</p><table style="width:100%;font-size:10pt"><tr><td>項目</td><td>現在の登録</td><td>正しい内容</td></tr><tr><td>記号・番号</td><td>{v["symbol"]}・{v["number"]}</td><td></td></tr><tr><td>氏名</td><td>{v["name"]}</td><td></td></tr><tr><td>生年月日</td><td>{v["birth"]}</td><td></td></tr><tr><td>個人番号（下4桁）</td><td>********{str(p["my_number"])[-4:]}</td><td></td></tr></table><p style="font-size:9pt">「資格情報のお知らせ」をご覧になり、違うところをご記入ください。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def dependants_survey_digits(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">被扶養者資格確認調書（検認）</p><p>記号　{v["symbol"]}　番号　{v["number"]}　被保険者氏名　見本　太郎</p><table style="width:100%;font-size:9.5pt"><tr><td>枝番</td><td>被扶養者氏名</td><td>生年月日</td><td>個人番号下4桁</td><td>続柄</td><td>年収</td></tr><tr><td>02</td><td>{v["name"]}</td><td>{v["birth"]}</td><td>{str(p["my_number"])[-4:]}</td><td>子</td><td></td></tr></table><p style="font-size:9pt">令和6年12月末までにご提出ください。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def matching_results(p, s):
    v = values(p, s)
    body = "".join(f"<tr><td>{n}</td><td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td></tr>" for n, (a, b, c, d) in enumerate([(v["number"], v["name"], "********" + str(p["my_number"])[-4:], "一致"), ("3301", "見本　次郎", "********4410", "不一致"), ("3302", "例示　三郎", "********7725", "一致")], 1))
    return page(s, f"""<p class="c big">個人番号照合結果一覧</p><p>事業所記号　{v["symbol"]}　　照合日　令和6年12月19日</p><table style="width:100%;font-size:9.5pt"><tr><td>No.</td><td>番号</td><td>氏名</td><td>個人番号（下4桁）</td><td>結果</td></tr>{body}</table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def grant_decision(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">{v["name"]}　様</p><p class="c big">出産育児一時金支給決定通知書</p>{rows([("記号・番号", v["symbol"] + "－" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("個人番号", "********" + str(p["my_number"])[-4:]), ("支給決定額", "500,000円"), ("保険者番号", v["insurer"])])}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def fax_cover(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c" style="font-size:20pt">ＦＡＸ送付状</p>{rows([("送信先", "試作製作所　総務課御中"), ("送信元", v["issuer"]), ("件名", "資格情報のお知らせの件"), ("枚数", "本紙とも2枚")])}<p>下記の方の件でご連絡いたします。</p><p>記号番号　{v["symbol"]}－{v["number"]}<br>氏名　{v["name"]}<br>生年月日　{v["birth"]}<br>個人番号下4桁　{str(p["my_number"])[-4:]}</p>""", pt=11)


def mail_printout(p, s):
    v = values(p, s)
    return page(s, f"""<p style="font-size:9.5pt">差出人：適用課<br>宛先：試作製作所　総務課<br>日時：2024年12月20日 10:12<br>件名：資格情報のお知らせについて（照会）</p><hr><p style="font-size:10pt">お世話になっております。下記の方の登録についてお尋ねします。</p><p style="font-size:10pt">記号：{v["symbol"]}<br>番号：{v["number"]}<br>氏名：{v["name"]}<br>生年月日：{v["birth"]}<br>登録のマイナンバー下4桁：{str(p["my_number"])[-4:]}</p><p style="font-size:10pt">ご確認のうえ、今週中にご返信をお願いいたします。</p>""", pt=10)


def certificate_cover(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和6年12月5日</p><p>{v["name"]}　様</p><p class="c big">資格確認書の送付について</p><p>マイナ保険証をお持ちでない方に、資格確認書を同封いたします。台紙からはがしてお使いください。</p><p>対象者　{v["name"]}　　生年月日　{v["birth"]}<br>記号　{v["symbol"]}　番号　{v["number"]}</p><p class="r">{v["issuer"]}</p>""", pt=11)


def check_card_back(p, s):
    v = values(p, s)
    return page(s, f"""<div style="width:100mm;border:1pt solid #000;padding:4mm"><p class="c" style="font-size:13pt">確認済みはがき</p><p style="font-size:9.5pt">「資格情報のお知らせ」の内容を確認しました。</p><p style="font-size:9.5pt">記号番号　{v["symbol"]}-{v["number"]}<br>氏名　{v["name"]}<br>生年月日　{v["birth"]}</p><p style="font-size:9.5pt">個人番号下4桁　□一致　□不一致</p><p style="font-size:8pt" class="r">{v["issuer"]}　行</p></div>""", pt=10)


def leaflet_what_is(p, s):
    return page(s, """<p class="c" style="font-size:17pt">資格情報のお知らせって何？</p><table style="width:100%;font-size:10.5pt"><tr><td>何が書いてある？</td><td>記号・番号・枝番、氏名、生年月日、保険者番号、個人番号の下4桁</td></tr><tr><td>いつ使う？</td><td>カードリーダーが使えない医療機関で、マイナ保険証と一緒に見せます。</td></tr><tr><td>なくしたら？</td><td>マイナポータルの画面でも代わりになります。</td></tr></table><p style="font-size:10pt">例：記号 21　番号 700　氏名 左官　一郎　個人番号下4桁 5678</p><p class="r">例示県左官国民健康保険組合</p>""", pt=11)


def clinic_intake(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c" style="font-size:15pt">初診の方へ　問診票</p>{rows([("お名前", v["name"]), ("ふりがな", v["kana"]), ("生年月日", v["birth"]), ("保険証の記号・番号", v["symbol"] + "・" + v["number"]), ("お持ちのもの", "□マイナ保険証　□資格確認書　□資格情報のお知らせ"), ("今日はどうされましたか", "")])}<p class="r">見本内科医院</p>""", pt=10.5)


def withdrawal_certificate(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">健康保険資格喪失連絡票</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("資格喪失年月日", "令和6年11月30日"), ("回収", "資格情報のお知らせ　有・無"), ("保険者番号", v["insurer"])])}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def number_registered(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和6年11月27日</p><p>{v["name"]}　様</p><p class="c big">個人番号登録完了のお知らせ</p><p>ご提出いただいた個人番号を次のとおり登録しました。</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", "********" + str(p["my_number"])[-4:]), ("登録日", "令和6年11月25日")])}<p style="font-size:9.5pt">資格情報のお知らせは後日お送りします。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def number_differs_letter(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v["name"]}　様</p><p class="r">{v["issuer"]}</p><p class="c big">個人番号（マイナンバー）の再提出のお願い</p><p style="font-size:10pt;line-height:1.7">当組合に登録されている個人番号が、住民票の情報と一致しませんでした。お手数ですが個人番号カードの写しを同封の封筒でお送りください。</p><p>現在登録されている内容</p><p>記号　{v["symbol"]}　番号　{v["number"]}　枝番　{v["branch"]}<br>氏名　{v["name"]}<br>生年月日　{v["birth"]}<br>個人番号の下4桁　{str(p["my_number"])[-4:]}</p><p style="font-size:9pt">※先日お送りした「資格情報のお知らせ」は使用しないでください。</p>""", pt=10.5)


def returned_mail_slip(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">返戻郵便物管理票</p>{rows([("受付日", "令和6年12月23日"), ("郵便物", "資格情報のお知らせ"), ("記号・番号", v["symbol"] + "-" + v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号下4桁", "********" + str(p["my_number"])[-4:]), ("調査結果", "□住民票照会　□事業所照会　□再送"), ("処理者", "")])}<p class="r">{v["issuer"]}　資格係</p>""", pt=10.5)


def phone_record(p, s):
    v = values(p, s)
    return page(s, f"""<p style="font-size:15pt">電話受付票</p><p>受付　令和6年12月24日　10時20分　　受付者　例示</p><p>お客様　{v["name"]}（{v["kana"]}）様　　生年月日　{v["birth"]}</p><p>記号　{v["symbol"]}　番号　{v["number"]}</p><p>用件　資格情報のお知らせに印字された個人番号下4桁（{str(p["my_number"])[-4:]}）が自分のものと違うとのこと。</p><p>回答　折り返し連絡する。</p>""", pt=11)


def filled_example(p, s):
    return page(s, """<p class="c" style="font-size:17pt">資格情報のお知らせ（記入例・見方）</p><table style="width:100%;font-size:10.5pt"><tr><td>記号</td><td>510</td><td>①</td></tr><tr><td>番号</td><td>1234</td><td>①</td></tr><tr><td>枝番</td><td>00</td><td>②</td></tr><tr><td>氏名</td><td>板金　太郎</td><td></td></tr><tr><td>生年月日</td><td>昭和50年1月1日</td><td></td></tr><tr><td>資格取得年月日</td><td>平成10年4月1日</td><td></td></tr><tr><td>個人番号下4桁</td><td>********1234</td><td>③</td></tr><tr><td>保険者番号</td><td>343228</td><td></td></tr></table><p style="font-size:9.5pt">① これまでの保険証と同じです。② ご家族ごとに異なります。③ ご自分の番号と同じかお確かめください。</p><p class="r">試作県板金国民健康保険組合</p>""", pt=11)


def standard_pay_digits(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c" style="font-size:13pt">健康保険資格取得確認および標準報酬決定通知書</p><p>事業所記号　{v["symbol"]}　　事業所名　架空商店</p><table style="width:100%;font-size:9.5pt"><tr><td>番号</td><td>氏名</td><td>生年月日</td><td>資格取得年月日</td><td>個人番号</td><td>標準報酬月額</td></tr><tr><td>{v["number"]}</td><td>{v["kana"]}<br>{v["name"]}</td><td>{v["birth"]}</td><td>{v["joined"]}</td><td>********{str(p["my_number"])[-4:]}</td><td>280千円</td></tr></table><p>上記のとおり決定しましたので通知します。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def reissue_power(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">委任状</p><p>私は、次の者を代理人と定め、資格情報のお知らせの再交付に関する手続きを委任します。</p><p>代理人　住所　見本市例町2-3-4　氏名　例示　次郎</p><p>委任者</p><p>氏名　{v["name"]}<br>生年月日　{v["birth"]}<br>記号　{v["symbol"]}　番号　{v["number"]}<br>個人番号下4桁　{str(p["my_number"])[-4:]}</p><p class="r">令和6年12月　　日</p>""", pt=11)


def handover_receipt(p, s):
    v = values(p, s)
    body = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td><td></td></tr>" for a, b, c, d in [(v["branch"], v["name"], v["birth"], str(p["my_number"])[-4:]), ("01", "例示　花子", "昭和60年5月5日", "2468")])
    return page(s, f"""<p class="c big">資格情報のお知らせ　受領書</p><p>記号・番号　{v["symbol"]}・{v["number"]}</p><table style="width:100%;font-size:10pt"><tr><td>枝番</td><td>氏名</td><td>生年月日</td><td>個人番号下4桁</td><td>受領印</td></tr>{body}</table><p>上記のとおり受け取りました。</p><p class="r">{v["issuer"]}　御中</p>""", pt=10.5)


def system_screen(p, s):
    v = values(p, s)
    return page(s, f"""<div style="border:1pt solid #000;padding:3mm"><p style="font-size:8.5pt;background:#ccc;padding:0.5mm 2mm">資格管理システム　加入者照会　　画面印刷 2024/12/25 09:14　操作者 0012</p><table style="width:100%;font-size:9.5pt"><tr><td>記号</td><td>{v["symbol"]}</td><td>番号</td><td>{v["number"]}</td><td>枝番</td><td>{v["branch"]}</td></tr><tr><td>氏名</td><td colspan="2">{v["name"]}</td><td>カナ</td><td colspan="2">{v["kana"]}</td></tr><tr><td>生年月日</td><td colspan="2">{v["birth"]}</td><td>個人番号</td><td colspan="2">********{str(p["my_number"])[-4:]}</td></tr><tr><td>お知らせ発行</td><td colspan="2">2024/11/15</td><td>返戻</td><td colspan="2">有</td></tr></table><p style="font-size:8.5pt">[F1]戻る　[F5]印刷　[F8]お知らせ再発行</p></div>""", pt=10)


def health_ticket(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">特定健康診査受診券</p><p class="r">令和6年6月1日交付</p>{rows([("受診券整理番号", "24100012345"), ("氏名", v["kana"]), ("性別", "男"), ("生年月日", v["birth"]), ("記号・番号", v["symbol"] + "・" + v["number"] + "（枝番 " + v["branch"] + "）"), ("有効期限", "令和7年3月31日"), ("保険者番号", v["insurer"])])}<p style="font-size:9pt">受診の際は、この券とマイナ保険証（または資格情報のお知らせとマイナンバーカード）をお持ちください。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def staff_notice(p, s):
    return page(s, """<p class="r">令和6年12月9日</p><p>社員各位</p><p class="c big">資格情報のお知らせの配付について</p><p style="font-size:10.5pt;line-height:1.8">健康保険組合から届いた「資格情報のお知らせ」を本日配付します。印字されたマイナンバーの下4桁がご自分のものと一致するか、必ずご確認ください。違う場合は12月20日までに総務課へお申し出ください。</p><p style="font-size:10pt">（例）記号 28　番号 345　氏名 試作　花子　下4桁 0123</p><p class="r">架空塗装株式会社　総務課</p>""", pt=11)


def pension_link(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">マイナンバー登録状況の確認結果</p><p>{v["name"]}　様</p><p style="font-size:10pt">ご照会のありました件について、下記のとおりお答えします。</p><p>１　氏名　{v["name"]}<br>２　生年月日　{v["birth"]}<br>３　健康保険の記号・番号　{v["symbol"]}・{v["number"]}<br>４　登録されているマイナンバーの下4桁　{str(p["my_number"])[-4:]}</p><p class="r">{v["issuer"]}</p>""", pt=11)


def number_check_reply_card(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">個人番号確認はがき（返信用）</p><p style="font-size:10pt">下記の内容を確認し、○をつけてご返送ください。</p>{rows([("記号－番号", v["symbol"] + "－" + v["number"]), ("お名前", v["name"]), ("生年月日", v["birth"]), ("個人番号下4桁", "********" + str(p["my_number"])[-4:]), ("確認結果", "正しい　・　違う")])}<p class="r">{v["issuer"]}　行</p>""", pt=10.5)


def transfer_slip(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">資格情報引継票</p><p>転入元保険者から次の資格情報を引き継ぎました。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", str(p["my_number"])[-4:]), ("引継日", "令和6年12月1日"), ("担当", "")])}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def complaint_reply(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和6年12月19日</p><p>{v["name"]}　様</p><p class="c big">ご照会への回答</p><p style="font-size:10.5pt;line-height:1.8">12月9日付のご照会について、次のとおりお答えします。当組合に登録されているあなたの個人番号の下4桁は{str(p["my_number"])[-4:]}であり、「資格情報のお知らせ」の印字に誤りはありませんでした。</p><p>記号・番号　{v["symbol"]}・{v["number"]}<br>生年月日　{v["birth"]}</p><p class="r">{v["issuer"]}</p>""", pt=11)


def envelope_window_list(p, s):
    v = values(p, s)
    body = "".join(f"<tr><td>{n}</td><td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td></tr>" for n, (a, b, c, d) in enumerate([(v["number"], v["name"], v["birth"], str(p["my_number"])[-4:]), ("2210", "試作　五郎", "昭和39年1月9日", "8812"), ("2211", "例示　六花", "平成3年7月7日", "0093")], 1))
    return page(s, f"""<p style="font-size:13pt">資格情報のお知らせ　封入確認表</p><p>記号　{v["symbol"]}　{v["issuer"]}</p><table style="width:100%;font-size:9.5pt"><tr><td>No</td><td>番号</td><td>氏名</td><td>生年月日</td><td>下4桁</td></tr>{body}</table>""", pt=10.5)


def pharmacy_note(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c" style="font-size:14pt">お薬手帳　表紙控</p>{rows([("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("保険の記号・番号", v["symbol"] + "・" + v["number"]), ("保険者番号", v["insurer"])])}<p style="font-size:9.5pt">資格情報のお知らせを確認済（12/3）</p><p class="r">見本薬局</p>""", pt=10.5)


def notice_reprint_request(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">資格情報のお知らせの再送について</p><p class="r">{v["issuer"]}</p><p style="font-size:10.5pt">あて所不明で返戻されましたので、下記の方のお知らせを事業所あてに再送します。</p>{rows([("記号・番号", v["symbol"] + "-" + v["number"] + "-" + v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("個人番号下4桁", str(p["my_number"])[-4:])])}<p style="font-size:9.5pt">ご本人へお渡しください。</p>""", pt=10.5)


def my_page_guide(p, s):
    return page(s, """<p class="c" style="font-size:16pt">マイページで確認できる内容</p><table style="width:100%;font-size:10pt"><tr><td>画面の項目</td><td>表示の例</td></tr><tr><td>記号・番号・枝番</td><td>31・4567・00</td></tr><tr><td>氏名</td><td>造園　太郎</td></tr><tr><td>生年月日</td><td>昭和48年3月3日</td></tr><tr><td>個人番号下4桁</td><td>********3456</td></tr></table><p style="font-size:10pt">お手元の「資格情報のお知らせ」と見比べてください。</p><p class="r">例示県造園国民健康保険組合</p>""", pt=11)


def certificate_receipt(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">資格確認書受領証</p><p>下記の資格確認書を受領しました。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("受領日", "令和　年　月　日"), ("署名", "")])}<p class="r">{v["issuer"]}　御中</p>""", pt=10.5)


def audit_sheet(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c" style="font-size:14pt">個人番号ひも付け点検シート</p>{rows([("対象者番号", v["symbol"] + "-" + v["number"]), ("氏名", v["name"]), ("カナ", v["kana"]), ("生年月日", v["birth"]), ("登録番号下4桁", str(p["my_number"])[-4:]), ("住基照会結果", "一致・不一致"), ("点検者印", "")])}<p class="r">{v["issuer"]}　情報管理課</p>""", pt=10.5)


def dental_check_invite(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v["name"]}　様</p><p class="c big">歯科健診のご案内</p><p style="font-size:10.5pt;line-height:1.7">当組合では無料の歯科健診を行っています。受診の際はマイナ保険証または資格情報のお知らせとマイナンバーカードをお持ちください。</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("期間", "令和7年1月6日から3月14日まで")])}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def leaflet_how_to_match(p, s):
    return page(s, """<p class="c" style="font-size:17pt">下4桁を確認しましょう！</p><p style="font-size:11pt">① 資格情報のお知らせを用意します。</p><p style="font-size:11pt">② マイナンバーカードの裏面を見ます。</p><p style="font-size:11pt">③ 下4桁（たとえば 1234 5678 9012 なら 9012）をくらべます。</p><p style="font-size:11pt">④ 違っていたら、すぐにお電話ください。</p><p class="r">試作平市　保険年金課</p>""", pt=11)


def household_ledger(p, s):
    v = values(p, s)
    return page(s, f"""<p style="font-size:13pt">被保険者台帳（写）</p><table style="width:100%;font-size:9.5pt"><tr><td>記号番号</td><td>{v["symbol"]}・{v["number"]}</td><td>世帯主</td><td>試作　一</td></tr><tr><td>氏名</td><td>{v["name"]}</td><td>カナ</td><td>{v["kana"]}</td></tr><tr><td>生年月日</td><td>{v["birth"]}</td><td>枝番</td><td>{v["branch"]}</td></tr><tr><td>個人番号</td><td>********{str(p["my_number"])[-4:]}</td><td>通知発送</td><td>資格情報のお知らせ　R6.11.20</td></tr></table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def portal_screen_print(p, s):
    v = values(p, s)
    return page(s, f"""<p style="font-size:9pt;color:#555">マイナポータル　＞　健康保険証　＞　資格情報</p><p style="font-size:14pt">あなたの健康保険証情報</p>{rows([("保険者番号", v["insurer"]), ("被保険者証等記号", v["symbol"]), ("被保険者証等番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"])])}<p style="font-size:9pt">印刷日時　2024/12/10 09:41　1/1ページ</p>""", pt=10.5)


def mismatch_query_letter(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和6年12月20日</p><p>{v["name"]}　様</p><p class="c big">個人番号の確認について（照会）</p><p style="font-size:10.5pt;line-height:1.7">あなたの個人番号について、当組合に届け出られた番号と住民票の番号とが一致しません。届け出られた番号の下4桁は次のとおりですので、ご確認のうえ回答してください。</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("生年月日", v["birth"]), ("届け出られた番号の下4桁", str(p["my_number"])[-4:])])}<p class="r">{v["issuer"]}</p>""", pt=11)


def employer_hand_out_list(p, s):
    v = values(p, s)
    body = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td></td></tr>" for a, b, c in [(v["number"], v["name"], v["birth"]), ("3301", "見立　七海", "平成12年5月5日"), ("3302", "例示　八郎", "昭和55年8月18日"), ("3303", "架空　九美", "昭和61年11月2日")])
    return page(s, f"""<p class="c big">資格情報のお知らせ　配付一覧</p><p>事業所記号　{v["symbol"]}</p><table style="width:100%;font-size:10pt"><tr><td>番号</td><td>氏名</td><td>生年月日</td><td>受領印</td></tr>{body}</table><p style="font-size:9pt">配付後、本表を総務課へ提出してください。</p>""", pt=10.5)


def wrong_number_apology(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v["name"]}　様</p><p class="c big">お詫びと訂正</p><p style="font-size:10.5pt;line-height:1.8">先にお送りした「資格情報のお知らせ」に記載した個人番号の下4桁に誤りがありました。正しくは次のとおりです。お詫びして訂正いたします。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("誤", "0000"), ("正", str(p["my_number"])[-4:])])}<p class="r">{v["issuer"]}</p>""", pt=11)


def limit_amount_paper(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">限度額適用認定証</p>{rows([("交付年月日", "令和6年12月2日"), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("適用区分", "ウ"), ("有効期限", "令和7年11月30日"), ("保険者番号", v["insurer"])])}<p class="r">{v["issuer"]}</p>""", pt=11)


def staff_manual_page(p, s):
    return page(s, """<p style="font-size:13pt">第3章　返戻されたお知らせの入力</p><p style="font-size:10.5pt;line-height:1.7">(1) 画面「返戻登録」を開き、お知らせの記号・番号・枝番を入力する。<br>(2) 個人番号の下4桁（例：5678）を画面の値と照合する。<br>(3) 一致しないときは「不一致」を押し、班長へ報告する。</p><table style="width:80%;font-size:10pt"><tr><td>項目</td><td>入力例</td></tr><tr><td>記号</td><td>21</td></tr><tr><td>番号</td><td>1045</td></tr><tr><td>枝番</td><td>01</td></tr><tr><td>下4桁</td><td>5678</td></tr></table><p class="c" style="font-size:9pt">－ 17 －</p>""", pt=11)


def health_points_card(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c" style="font-size:17pt">健康ポイントカード</p>{rows([("会員番号", v["symbol"] + "-" + v["number"] + "-" + v["branch"]), ("お名前", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("現在のポイント", str(p["my_number"])[-4:] + " pt")])}<p style="font-size:9.5pt">ログインには資格情報のお知らせに記載の記号・番号が必要です。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def reply_form_blank(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">個人番号（マイナンバー）届出書</p><p style="font-size:10pt">資格情報のお知らせの下4桁が異なる方は、この用紙でお届けください。</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号（12桁）", "□□□□　□□□□　□□□□"), ("お知らせの下4桁", str(p["my_number"])[-4:]), ("署名", "")])}<p class="r">{v["issuer"]}　御中</p>""", pt=10.5)


def news_column(p, s):
    return page(s, """<p class="c" style="font-size:18pt">けんぽだより　冬号</p><div style="column-count:2;font-size:10pt;line-height:1.6"><p><b>資格情報のお知らせが届いたら</b></p><p>12月上旬に「資格情報のお知らせ」をお送りしました。氏名、生年月日、個人番号の下4桁に間違いがないか確認してください。</p><p><b>宛先不明で戻った方へ</b></p><p>住所が変わったときは、事業所を通じて変更の届け出をお願いします。</p><p><b>冬の健診</b></p><p>2月28日まで受け付けています。記号・番号をお手元にご用意ください。</p></div><p class="r">例示印刷製本健康保険組合</p>""", pt=11)


def withdrawal_letter(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v["name"]}　様</p><p class="c big">資格喪失のお知らせ</p><p style="font-size:10.5pt">下記のとおり資格を喪失されましたのでお知らせします。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格喪失年月日", "令和6年11月30日"), ("保険者番号", v["insurer"])])}<p class="r">{v["issuer"]}</p>""", pt=11)


def leaflet_faq_digits(p, s):
    return page(s, """<p class="c" style="font-size:17pt">よくあるご質問</p><p style="font-size:11pt"><b>Q1　下4桁が自分の番号と違います。</b></p><p style="font-size:10.5pt">A1　たとえば「****1234」と印字され、お手元のカードの末尾が「4321」のときは、すぐに保険年金課へご連絡ください。</p><p style="font-size:11pt"><b>Q2　家族の分が届きません。</b></p><p style="font-size:10.5pt">A2　世帯主の方あてにまとめてお送りしています。</p><p style="font-size:11pt"><b>Q3　なくしたときは？</b></p><p style="font-size:10.5pt">A3　窓口で再発行できます。記号・番号のわかるものをお持ちください。</p><p class="r">見立沢市　保険年金課</p>""", pt=11)


def delivery_cover_sheet(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">送　付　状</p><p>{v["name"]}　様</p><p style="font-size:10.5pt;line-height:1.8">下記の書類をお送りします。ご査収ください。</p><p style="font-size:10.5pt;margin-left:8mm">・資格情報のお知らせ　1通<br>・ご案内　1部</p><p style="font-size:10pt">記号・番号　{v["symbol"]}・{v["number"]}　　生年月日　{v["birth"]}　　個人番号下4桁　{str(p["my_number"])[-4:]}（照合済）</p><p class="r">{v["issuer"]}</p>""", pt=11)


# MARK: held out

def linking_result_slip(p, s):
    v = values(p, s)
    return page(s, f"""<p style="font-size:13pt">番号紐付け結果連絡　No.0417</p>{rows([("加入者記号番号", v["symbol"] + "-" + v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("紐付番号（下4桁）", "********" + str(p["my_number"])[-4:]), ("結果", "正常"), ("通知", "資格情報のお知らせ　送付済")])}<p class="r">{v["issuer"]}　システム課</p>""", pt=10.5)


def change_request_pre_filled(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">登録内容変更申出書</p><p style="font-size:10pt">「資格情報のお知らせ」の記載に変更があるときは、右欄に記入してください。</p><table style="width:100%;font-size:10pt"><tr><td>項目</td><td>現在の登録</td><td>変更後</td></tr><tr><td>記号・番号</td><td>{v["symbol"]}・{v["number"]}</td><td></td></tr><tr><td>氏名</td><td>{v["name"]}</td><td></td></tr><tr><td>生年月日</td><td>{v["birth"]}</td><td></td></tr><tr><td>個人番号下4桁</td><td>{str(p["my_number"])[-4:]}</td><td></td></tr></table><p class="r">{v["issuer"]}　御中</p>""", pt=10.5)


def hospital_copy(p, s):
    v = values(p, s)
    return page(s, f"""<p style="font-size:14pt">資格確認結果（オンライン資格確認等システム）</p>{rows([("資格確認日時", "2024/12/05 10:22"), ("保険者番号", v["insurer"]), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("氏名カナ", v["kana"]), ("生年月日", v["birth"]), ("有効性", "有効")])}<p class="r">見本内科クリニック</p>""", pt=10.5)


def union_reminder_postcard(p, s):
    v = values(p, s)
    return page(s, f"""<p>{v["name"]}　様</p><p class="c big">マイナンバーご提出のお願い（再通知）</p><p style="font-size:10.5pt;line-height:1.7">現在、あなたの個人番号が当組合に登録されていないため、「資格情報のお知らせ」に下4桁を印字できません。至急ご提出ください。</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("生年月日", v["birth"]), ("提出期限", "令和7年1月31日")])}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def returned_mail_log(p, s):
    v = values(p, s)
    body = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td><td>{e}</td></tr>" for a, b, c, d, e in [("12/03", v["number"], v["name"], str(p["my_number"])[-4:], "転居先不明"), ("12/03", "4410", "写見　三郎", "0921", "あて所なし"), ("12/04", "4413", "例示　花江", "7754", "保管期間経過")])
    return page(s, f"""<p class="c" style="font-size:15pt">返戻分管理表（資格情報のお知らせ）</p><p>記号　{v["symbol"]}</p><table style="width:100%;font-size:9.5pt"><tr><td>返戻日</td><td>番号</td><td>氏名</td><td>下4桁</td><td>理由</td></tr>{body}</table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def thank_you_letter(p, s):
    v = values(p, s)
    return page(s, f"""<p class="r">令和6年12月24日</p><p>{v["name"]}　様</p><p class="c big">ご連絡ありがとうございました</p><p style="font-size:10.5pt;line-height:1.8">「資格情報のお知らせ」の個人番号下4桁についてご連絡をいただき、登録を改めました。新しい登録は {str(p["my_number"])[-4:]} です。</p><p>記号　{v["symbol"]}　番号　{v["number"]}</p><p class="r">{v["issuer"]}</p>""", pt=11)


def bank_transfer_note(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">高額療養費支給決定通知書</p>{rows([("記号・番号", v["symbol"] + "・" + v["number"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("支給額", "24,180円"), ("振込先口座（下4桁）", "***" + str(p["my_number"])[-4:]), ("振込予定日", "令和6年12月25日")])}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def sample_notice_leaflet(p, s):
    return page(s, """<p class="c" style="font-size:17pt">こんな「お知らせ」が届きます</p><div style="border:1pt solid #000;padding:3mm;width:120mm;margin:0 auto"><p class="c">資格情報のお知らせ</p><table style="width:100%;font-size:9.5pt"><tr><td>記号・番号・枝番</td><td>21・1234567・00</td></tr><tr><td>氏名</td><td>保険　花子</td></tr><tr><td>生年月日</td><td>昭和50年5月5日</td></tr><tr><td>個人番号（下4桁）</td><td>********0000</td></tr></table></div><p style="font-size:11pt">届いたら、下4桁がご自身の番号と同じか確認しましょう。</p><p class="r">写見川市　国保年金課</p>""", pt=11)


def opt_out_form(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">マイナ保険証利用登録解除申請書</p>{rows([("記号・番号・枝番", v["symbol"] + "・" + v["number"] + "・" + v["branch"]), ("フリガナ", v["kana"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", "　　　　"), ("申請日", "令和　　年　　月　　日")])}<p style="font-size:9.5pt">※ 資格情報のお知らせをお手元にご用意のうえご記入ください。</p><p class="r">{v["issuer"]}　御中</p>""", pt=10.5)


def check_digit_memo(p, s):
    v = values(p, s)
    return page(s, f"""<p style="font-size:12pt">【事務連絡】住基照会結果</p><p style="line-height:1.9;font-size:11pt">対象者：{v["name"]}（{v["kana"]}）<br>記号番号：{v["symbol"]}-{v["number"]}<br>生年月日：{v["birth"]}<br>住基の番号：********{str(p["my_number"])[-4:]}<br>登録の番号：********{str(p["my_number"])[-4:]}<br>判定：一致</p><p style="font-size:10pt">お知らせの再作成は不要です。担当　見立</p>""", pt=11)


def leaflet_lost_and_found(p, s):
    return page(s, """<p class="c" style="font-size:17pt">お知らせをなくしたときは</p><p style="font-size:11pt">1　健康保険組合にお電話ください。</p><p style="font-size:11pt">2　お名前、生年月日、記号・番号をうかがいます。</p><p style="font-size:11pt">3　約2週間で新しい「資格情報のお知らせ」をお届けします。</p><p style="font-size:11pt">個人番号の下4桁を電話でおたずねすることはありません。</p><p class="r">例示警備保障健康保険組合</p>""", pt=11)


def enrolment_certificate(p, s):
    v = values(p, s)
    return page(s, f"""<p class="c big">健康保険資格証明書</p><p style="font-size:10.5pt">次のとおり被保険者であることを証明します。</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"])])}<p class="r">令和6年12月10日<br>{v["issuer"]}</p>""", pt=11)


TUNED = {"leaflet-doken": (doken_leaflet, "leaflet"), "leaflet-kaneka": (kaneka_leaflet, "leaflet"), "leaflet-parts": (parts_leaflet, "leaflet"),
         "leaflet-guide": (kyokai_guide, "leaflet"), "leaflet-web": (kyokai_web, "leaflet"), "leaflet-steps": (steps_leaflet, "leaflet"),
         "benefit": (benefit, "other"), "costs": (costs, "other"), "application": (application, "other"), "old-card": (old_card, "other"),
         "checkup": (checkup, "other"), "limit-card": (limit_card, "other"), "pension": (pension, "other"), "plain-letter": (plain_letter, "other"),
         "leaflet-questions": (leaflet_questions, "leaflet"), "leaflet-sample": (leaflet_sample, "leaflet"), "premium": (premium, "other"), "consent": (consent, "other"),
         "leaflet-correct": (leaflet_correct, "leaflet"), "subsidy": (subsidy, "other"), "dependants": (dependants, "other"),
         "leaflet-period": (leaflet_period, "leaflet"), "receipt": (receipt, "other"), "appointment": (appointment, "other"),
         "leaflet-window": (leaflet_window, "leaflet"), "transfer": (transfer, "other"), "questionnaire": (questionnaire, "other"),
         "leaflet-card": (leaflet_card, "leaflet"), "renewal": (renewal, "other"), "generic": (generic, "other"), "loss-report": (loss_report, "other"),
         "leaflet-terms": (leaflet_terms, "leaflet"), "joining": (joining, "other"), "flu-coupon": (flu_coupon, "other"),
         "specimen-page": (specimen_page, "leaflet"), "address-request": (address_request, "other"), "my-number-form": (my_number_form, "other"),
         "leaflet-flow": (leaflet_flow, "leaflet"), "dependant-check": (dependant_check, "other"), "medical-notice": (medical_notice, "other"),
         "elder-recipient": (elder_recipient, "other"), "lost-rights": (lost_rights, "other"), "number-wanted": (number_wanted, "other"), "accepted": (accepted, "other"),
            "leaflet-table": (leaflet_table, "leaflet"),
         "care-share": (care_share, "other"), "tax-paper": (tax_paper, "other"), "card-return": (card_return, "other"), "points": (points, "other"),
            "leaflet-check": (leaflet_check, "leaflet"),
         "dental": (dental, "other"), "high-cost": (high_cost, "other"), "leaflet-procedure": (leaflet_steps, "leaflet"),
         "guidance-ticket": (ward, "other"), "leaflet-faq": (leaflet_faq, "leaflet"),
         "dependants-survey": (dependants_survey, "other"), "newsletter": (newsletter, "leaflet"),
         "number-request": (number_request, "other"), "hospital-bill": (hospital_bill, "other"), "poster": (poster, "leaflet"),
         "card-envelope": (card_envelope, "other"), "vaccination": (vaccination, "other"), "reminder": (reminder, "leaflet"), "copay": (copay, "other"),
         "address-card": (address_card, "other"), "generic-drug": (generic_drug, "other"), "window-notice": (window_notice, "leaflet"), "loss-card": (loss_card, "other"),
         "checkup-result": (checkup_result, "other"), "pension-card": (pension_card, "other"), "leaflet-app": (leaflet_app, "leaflet"), "move-request": (move_request, "other"),
         "bank-account": (bank_account, "other"), "seminar": (seminar, "other"), "ledger-extract": (ledger_extract, "other"), "leaflet-lost": (leaflet_lost, "leaflet"),
         "refund-notice": (refund_notice, "other"), "consent-form": (consent_form, "other"), "faq-sheet": (faq_sheet, "leaflet"),
         "premium-notice": (premium_notice, "other"), "guide-card": (guide_card, "leaflet"), "dental-ticket": (dental_ticket, "other"),
         "care-card": (care_card, "other"), "moving-form": (moving_form, "other"), "delivery-note": (delivery_note, "other"), "leaflet-reader": (leaflet_card_reader, "leaflet"),
         "digits-explained": (digits_explained, "leaflet"), "joining-report": (joining_report, "other"), "fee-notice": (fee_notice, "other"), "returning-cards": (returning_cards, "other"),
         "change-report": (change_report, "other"), "voucher": (insured_voucher, "other"), "reader-guide": (reader_guide, "leaflet"), "form-received": (receipt_of_form, "other"),
         "dental-card": (dental_card, "other"), "contribution": (contribution_notice, "other"), "questions": (questions_leaflet, "leaflet"), "cover-letter": (cover_letter, "leaflet"),
         "vaccine-ticket": (vaccine_ticket, "other"), "dependants-check": (dependants_check, "other"), "reading-help": (reading_help, "leaflet"), "address-label": (address_label, "other"),
         "salary-notice": (pension_notice, "other"), "checkup-table": (checkup_table, "other"), "renewal-leaflet": (renewal_leaflet, "leaflet"), "reissue-form": (reissue_form, "other"),
         "wage-slip": (wage_slip, "other"), "refund-claim": (refund_claim, "other"), "number-leaflet": (number_leaflet, "leaflet"), "visitor-card": (visitor_card, "other"),
         "year-end-form": (year_end_form, "other"), "clinic-bill": (clinic_bill, "other"), "moving-notice": (moving_notice, "other"), "reminder-leaflet": (reminder_leaflet, "leaflet"), "limit-card-copy": (insurance_card_copy, "other"),
         "dependent-check": (dependent_check, "other"), "card-application": (card_application, "other"), "bank-letter": (bank_letter, "other"), "how-to-read": (how_to_read, "leaflet"), "vaccination-slip": (vaccination_slip, "other"),
         "membership-survey": (membership_survey, "other"), "dependent-removal": (dependent_removal, "other"), "gift-coupon": (gift_coupon, "other"), "leaflet-three-steps": (leaflet_three_steps, "leaflet"), "address-face": (address_face, "other"),
         "certificate-request": (certificate_request, "other"), "premium-slip": (premium_slip, "other"), "wallet-insert": (wallet_insert, "leaflet"), "income-inquiry": (income_inquiry, "other"), "parcel-label": (parcel_label, "other"),
         "vaccination-notice": (vaccination_notice, "other"), "relief-card": (relief_card, "other"), "meeting-notice": (meeting_notice, "other"), "digits-registration": (digits_registration, "other"), "leaflet-family": (leaflet_family, "leaflet"),
         "eye-exam": (eye_exam, "other"), "refund-letter": (refund_letter, "other"), "closing-notice": (closing_notice, "other"), "leaflet-digits": (leaflet_digits, "leaflet"), "mutual-receipt": (mutual_receipt, "other"),
         "bonus-report": (bonus_report, "other"), "dental-notice": (dental_notice, "other"), "loss-certificate": (loss_certificate, "other"), "leaflet-poster": (leaflet_poster, "leaflet"), "survey-card": (survey_card, "other"),
         "vaccination-card": (vaccination_card, "other"), "expense-notice": (expense_notice, "other"), "continuation-slip": (continuation_slip, "other"), "leaflet-quiz": (leaflet_quiz, "leaflet"), "seal-list": (seal_list, "other"),
         "address-check": (address_check, "other"), "limit-certificate": (limit_certificate, "other"), "household-check": (household_check, "other"), "leaflet-steps-card": (leaflet_steps_card, "leaflet"), "parcel-slip": (parcel_slip, "other"),
         "premium-notice-city": (city_premium_notice, "other"), "checkup-ticket-a5": (checkup_ticket, "other"), "number-report": (number_report, "other"), "leaflet-qa-three": (leaflet_qa, "leaflet"), "cost-notice-table": (cost_notice, "other"),
         "dependant-change": (dependant_change, "other"), "pension-reminder": (pension_reminder, "other"), "card-renewal": (card_renewal, "other"), "leaflet-before-after": (leaflet_before_after, "leaflet"), "benefit-decision": (benefit_decision, "other"),
         "visitor-pass": (visitor_pass, "other"), "number-consent": (number_consent, "other"), "wrong-number-report": (wrong_number_report, "other"), "leaflet-checklist": (leaflet_checklist, "leaflet"), "tax-certificate": (tax_certificate, "other"),
         "exemption-slip": (exemption_slip, "other"), "linking-howto": (linking_howto, "leaflet"), "payment-notice": (payment_notice, "other"), "card-return-request": (card_return_request, "other"), "leaflet-sample-card": (leaflet_sample_card, "leaflet"),
         "medical-cost-notice": (medical_cost_notice, "other"), "number-submit-request": (number_submit_request, "other"), "clinic-poster": (clinic_poster, "leaflet"), "union-newsletter": (union_newsletter, "leaflet"), "pension-statement": (pension_statement, "other"),
         "qualification-loss-notice": (qualification_loss_notice, "other"), "library-card-form": (library_card_form, "other"), "leaflet-picture-guide": (leaflet_picture_guide, "leaflet"), "my-number-announcement": (my_number_announcement, "other"), "employee-circular": (employee_circular, "leaflet"),
         "flu-subsidy-form": (flu_subsidy_form, "other"), "card-reader-notice": (card_reader_notice, "leaflet"), "returned-mail-ledger": (returned_mail_ledger, "other"), "leaflet-digits-help": (leaflet_digits_help, "leaflet"),
         "drug-saving-notice": (drug_saving_notice, "other"), "card-application-help": (card_application_help, "leaflet"), "returned-envelope-memo": (returned_envelope_memo, "other"), "leaflet-expiry-questions": (leaflet_expiry_questions, "leaflet"),
         "dependent-check-form": (dependent_check_form, "other"), "help-desk-card": (help_desk_card, "leaflet"), "delivery-attempt-slip": (delivery_attempt_slip, "other"), "leaflet-city-window": (leaflet_city_window, "leaflet"),
         "family-change-request": (family_change_request, "other"), "leaflet-two-ways": (leaflet_two_ways, "leaflet"), "mail-forward-notice": (mail_forward_notice, "other"), "leaflet-lost-notice": (leaflet_lost_notice, "leaflet"),
         "pension-number-notice": (pension_number_notice, "other"), "leaflet-two-column-news": (leaflet_two_column_news, "leaflet"), "nursing-insurance-card": (nursing_insurance_card, "other"), "mynumber-change-leaflet": (mynumber_change_leaflet, "leaflet"),
         "welfare-card": (welfare_card, "other"), "leaflet-three-checks": (leaflet_three_checks, "leaflet"), "workplace-form": (workplace_form, "other"), "leaflet-card-guide": (leaflet_card_guide, "leaflet"),
         "medical-bill-notice": (medical_bill_notice, "other"), "leaflet-switch-day": (leaflet_switch_day, "leaflet"), "address-change-form": (address_change_form, "other"), "leaflet-see-sample": (leaflet_see_sample, "leaflet"),
         "collection-notice": (collection_notice, "other"), "leaflet-number-steps": (leaflet_number_steps, "leaflet"), "premium-letter": (premium_letter, "other"), "leaflet-table-of-when": (leaflet_table_of_when, "leaflet"),
         "reissue-reply": (reissue_reply, "other"), "handing-out-list": (handing_out_list, "other"), "enclosure-note": (enclosure_note, "other"), "accepted-dependant": (accepted_dependant, "other"), "number-answer-sheet": (number_answer_sheet, "other"),
            "change-of-entries": (change_of_entries, "other"), "standard-pay-notice": (standard_pay_notice, "other"), "office-return-form": (office_return_form, "other"), "leaflet-headline-sample": (leaflet_headline_sample, "leaflet"), "counter-memo": (counter_memo, "other"),
         "notice-application": (notice_application, "other"), "correction-sheet": (correction_sheet, "other"), "dependants-survey-digits": (dependants_survey_digits, "other"), "matching-results": (matching_results, "other"), "grant-decision": (grant_decision, "other"),
            "fax-cover": (fax_cover, "other"), "mail-printout": (mail_printout, "other"), "certificate-cover": (certificate_cover, "other"), "check-card-back": (check_card_back, "other"), "leaflet-what-is": (leaflet_what_is, "leaflet"), "clinic-intake": (clinic_intake, "other"), "withdrawal-certificate": (withdrawal_certificate, "other"),
         "number-registered": (number_registered, "other"), "number-differs-letter": (number_differs_letter, "other"), "returned-mail-slip": (returned_mail_slip, "other"), "phone-record": (phone_record, "other"), "filled-example": (filled_example, "leaflet"),
            "standard-pay-digits": (standard_pay_digits, "other"), "reissue-power": (reissue_power, "other"), "handover-receipt": (handover_receipt, "other"), "system-screen": (system_screen, "other"), "health-ticket": (health_ticket, "other"), "staff-notice": (staff_notice, "leaflet"), "pension-link": (pension_link, "other"),
         "number-check-reply-card": (number_check_reply_card, "other"), "transfer-slip": (transfer_slip, "other"), "complaint-reply": (complaint_reply, "other"), "envelope-window-list": (envelope_window_list, "other"), "pharmacy-note": (pharmacy_note, "other"),
            "notice-reprint-request": (notice_reprint_request, "other"), "my-page-guide": (my_page_guide, "leaflet"), "certificate-receipt": (certificate_receipt, "other"), "audit-sheet": (audit_sheet, "other"), "dental-check-invite": (dental_check_invite, "other"), "leaflet-how-to-match": (leaflet_how_to_match, "leaflet"), "household-ledger": (household_ledger, "other"),
         "portal-screen-print": (portal_screen_print, "other"), "mismatch-query-letter": (mismatch_query_letter, "other"), "employer-hand-out-list": (employer_hand_out_list, "other"), "wrong-number-apology": (wrong_number_apology, "other"), "limit-amount-paper": (limit_amount_paper, "other"),
            "staff-manual-page": (staff_manual_page, "other"), "health-points-card": (health_points_card, "other"), "reply-form-blank": (reply_form_blank, "other"), "news-column": (news_column, "leaflet"), "withdrawal-letter": (withdrawal_letter, "other"), "leaflet-faq-digits": (leaflet_faq_digits, "leaflet"), "delivery-cover-sheet": (delivery_cover_sheet, "other")}
HELD_OUT = {"linking-result-slip": (linking_result_slip, "other"), "change-request-pre-filled": (change_request_pre_filled, "other"), "hospital-copy": (hospital_copy, "other"), "union-reminder-postcard": (union_reminder_postcard, "other"), "returned-mail-log": (returned_mail_log, "other"),
            "thank-you-letter": (thank_you_letter, "other"), "bank-transfer-note": (bank_transfer_note, "other"), "sample-notice-leaflet": (sample_notice_leaflet, "leaflet"), "opt-out-form": (opt_out_form, "other"), "check-digit-memo": (check_digit_memo, "other"), "leaflet-lost-and-found": (leaflet_lost_and_found, "leaflet"), "enrolment-certificate": (enrolment_certificate, "other")}
