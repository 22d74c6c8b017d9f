/** As Word for Windows puts a selection on the clipboard; the text is fictional. */
export const wordPage = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no; margin:0cm; font-size:12.0pt; font-family:"Calibri",sans-serif;}
 /* List Definitions */
 @list l0
	{mso-list-id:1234; mso-list-type:hybrid;}
@list l0:level1
	{mso-level-number-format:bullet; mso-level-text:\\F0B7;}
@list l1:level1
	{mso-level-text:"%1."; mso-level-tab-stop:none;}
-->
</style>
</head>
<body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
<h1 style='margin-top:12pt'><b><span style='font-family:"Calibri Light"'>Ferry timetable<o:p></o:p></span></b></h1>
<p class=MsoNormal style='margin-bottom:8.0pt'><span style='font-size:11.0pt;color:black'>The ferry leaves
at <b>noon</b>,<span style='mso-spacerun:yes'>  </span>says the <i>harbour master</i>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Bring a coat<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>a warm one<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>Bring a book<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>Buy a ticket<o:p></o:p></p>
<p class=MsoNormal>It cost <ins cite="mailto:A%20Writer" datetime="2026-01-02T03:04"><span>ten</span></ins><del
cite="mailto:A%20Writer" datetime="2026-01-02T03:04"><span>five</span></del> crowns<span class=MsoCommentReference><span
style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[A1]</a></span></span>.<span style='display:none;mso-hide:all'>secret</span></p>
<p class=MsoNormal>Note the <span style='font-variant:small-caps'>Bells</span> and H<sub>2</sub>O, <span lang=DE style='mso-ansi-language:DE'>der Hafen</span>.</p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'>
 <thead><tr><td width=100 valign=top><p class=MsoNormal><b>Day<o:p></o:p></b></p></td><td><p class=MsoNormal align=right style='text-align:right'><b>Price</b></p></td></tr></thead>
 <tr><td><p class=MsoNormal>Monday<o:p></o:p></p></td><td><p class=MsoNormal align=right style='text-align:right'>10</p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="p1"><v:imagedata src="file:///C:/x/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=300 height=200 src="file:///C:/Users/x/AppData/Local/Temp/clip_image001.png" v:shapes="p1"><![endif]></p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> In summer only.<o:p></o:p></p></div>
</div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Check this.</p></div></div></div>
</body></html>`;
